import { volumeClaim } from '../../../../lib/engine/update/rules/volume-claim';
import { compared } from '../support';

const spec = { accessModes: ['ReadWriteOnce'], storageClassName: 'a', resources: { requests: { storage: '1Gi' } } };
const written = { metadata: {}, spec };
const live = { metadata: { uid: '1' }, spec: { ...spec, volumeName: 'pv', volumeMode: 'Filesystem' }, status: { phase: 'Bound' } };
const waits = { ...written, status: { phase: 'Pending' } };
const CLASS = 'volume.beta.kubernetes.io/storage-class';

test.each([
  [written, { ...spec, resources: { requests: { storage: '2Gi' } }, volumeName: 'pv', volumeAttributesClassName: 'gold' }, []],
  [live, { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }, []],
  [written, { ...spec, accessModes: ['ReadWriteMany'] }, ['spec.accessModes[0]: cannot change: it was "ReadWriteOnce" and becomes "ReadWriteMany"']],
  [written, { ...spec, storageClassName: 'b' }, ['spec.storageClassName: cannot change: it was "a" and becomes "b"']],
  [written, { ...spec, storageClassName: undefined }, ['spec.storageClassName: cannot change: it was "a" and is gone']],
  [live, { ...spec, volumeName: 'other' }, ['spec.volumeName: cannot change: it was "pv" and becomes "other"']],
  [waits, { ...spec, volumeAttributesClassName: 'gold' }, ['spec.volumeAttributesClassName: cannot change: it was not set and becomes "gold"']],
])('%#', (before, after, texts) => {
  expect(compared(volumeClaim, before, { metadata: {}, spec: after })).toEqual(texts);
});

test('the old annotation may only give way to the field', () => {
  const { storageClassName, ...rest } = spec;
  const old = { metadata: { annotations: { [CLASS]: 'a' } }, spec: rest };
  expect(compared(volumeClaim, old, { metadata: {}, spec })).toEqual([]);
  expect(compared(volumeClaim, old, { metadata: { annotations: { [CLASS]: 'b' } }, spec: rest }))
    .toEqual([`metadata.annotations["${CLASS}"]: cannot change: it was "a" and becomes "b"`]);
});

test('attributes that are in use are not taken back', () => {
  const used = { ...live, spec: { ...spec, volumeAttributesClassName: 'gold' }, status: { phase: 'Bound', currentVolumeAttributesClassName: 'gold' } };
  expect(compared(volumeClaim, used, { metadata: {}, spec })).toEqual(['spec.volumeAttributesClassName: cannot be taken back']);
});
