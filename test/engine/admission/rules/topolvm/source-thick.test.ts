import { sourceThick } from '../../../../../lib/engine/admission/rules/topolvm/source-thick';
import { lvmd, object, storageClass, template, verdicts } from '../samples';

const classes = (type: string) => [
  storageClass('local', 'topolvm.io'),
  ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true, type, ...(type === 'thin' ? { 'thin-pool': { 'name': 'p', 'overprovision-ratio': 2 } } : {}) }]),
];
const claim = (name: string, spec: object = {}) => object('v1', 'PersistentVolumeClaim', name, 'web', { spec: { ...template().spec, ...spec } });
const snapshot = object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', 'today', 'web', { spec: { source: { persistentVolumeClaimName: 'data' } } });
const copy = claim('copy', { dataSource: { kind: 'PersistentVolumeClaim', name: 'data' } });
const FIX = 'Keep the claim in a class whose device class is thin, or copy the data in a pod';

test('a snapshot and a copy of a thick volume', () => {
  expect(verdicts(sourceThick, [...classes('thick'), claim('data'), snapshot, copy])).toEqual([
    {
      object: 'today',
      property: 'spec.source.persistentVolumeClaimName',
      message: 'VolumeSnapshot web/today is of PersistentVolumeClaim web/data, whose class local makes thick volumes',
      fix: FIX,
    },
    {
      object: 'copy',
      property: 'spec.dataSource',
      message: 'PersistentVolumeClaim web/copy is a copy of PersistentVolumeClaim web/data, whose class local makes thick volumes',
      fix: FIX,
    },
  ]);
});

test('silent: of a thin volume, and of claims that are not here', () => {
  expect(verdicts(sourceThick, [...classes('thin'), claim('data'), snapshot, copy])).toEqual([]);
  expect(verdicts(sourceThick, [...classes('thick'), snapshot, copy])).toEqual([]);
});
