import { volumeClaim } from '../../../../lib/engine/admission/syntax/volume-claim';
import { found } from './support';

const resources = { requests: { storage: '1Gi' } };

test.each([
  [{ accessModes: ['ReadWriteOnce'], resources }, []],
  [{ resources }, ['spec.accessModes: accessModes has no entry']],
  [{ accessModes: ['ReadWriteOncePod', 'ReadOnlyMany'], resources }, ['spec.accessModes: ReadWriteOncePod stands beside other access modes']],
  [{ accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '0' } } },
    ['spec.resources.requests.storage: the claim asks for 0, which is not above zero']],
  [{ accessModes: ['ReadWriteOnce'] }, ['spec.resources.requests.storage: the claim asks for no storage']],
  [{ accessModes: ['ReadWriteOnce'], resources, storageClassName: 'A' },
    ['spec.storageClassName: storageClassName "A" must be lower-case letters, digits, "-" and ".", at most 253 characters, beginning and ending with a letter or digit']],
  [{ accessModes: ['ReadWriteOnce'], resources, dataSource: { kind: 'VolumeSnapshot', name: 'a' } },
    ['spec.dataSource: without apiGroup only a PersistentVolumeClaim can be copied']],
  [{ accessModes: ['ReadWriteOnce'], resources, dataSource: { kind: 'PersistentVolumeClaim', name: 'a' }, dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'b' } },
    ['spec: dataSource and dataSourceRef are not the same']],
])('%j', (spec, texts) => {
  expect(found(volumeClaim, { kind: 'PersistentVolumeClaim', spec })).toEqual(texts);
});

test('claims that a stateful set makes', () => {
  const set = { kind: 'StatefulSet', spec: { volumeClaimTemplates: [{ metadata: { name: 'a.b' }, spec: { accessModes: ['ReadWriteOnce'], resources } }, { metadata: { name: 'c' } }] } };
  expect(found(volumeClaim, set)).toEqual([
    'spec.volumeClaimTemplates[0].metadata.name: name "a.b" must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit',
    'spec.volumeClaimTemplates[1].spec.accessModes: accessModes has no entry',
    'spec.volumeClaimTemplates[1].spec.resources.requests.storage: the claim asks for no storage',
  ]);
});
