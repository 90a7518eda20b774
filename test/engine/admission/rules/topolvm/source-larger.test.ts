import { sourceLarger } from '../../../../../lib/engine/admission/rules/topolvm/source-larger';
import { object, storageClass, template, verdicts } from '../samples';

const claim = (name: string, storage: string, spec: object = {}) => object('v1', 'PersistentVolumeClaim', name, 'web', {
  spec: { ...template({ resources: { requests: { storage } } }).spec, ...spec },
});
const copy = (storage: string) => claim('copy', storage, { dataSource: { kind: 'PersistentVolumeClaim', name: 'data' } });

test('a copy smaller than its source', () => {
  expect(verdicts(sourceLarger, [storageClass('local', 'topolvm.io'), claim('data', '20Gi'), copy('10Gi')])).toEqual([
    {
      object: 'copy',
      property: 'spec.resources.requests.storage',
      message: 'PersistentVolumeClaim web/copy asks for 10 GiB and begins with the data of PersistentVolumeClaim web/data, which has 20 GiB',
      fix: 'Ask for as much as the source has, or more',
    },
  ]);
});

test('silent: as large, larger, and both rounded up to the same', () => {
  for (const [source, own] of [['20Gi', '20Gi'], ['20Gi', '30Gi'], ['4Mi', '2Mi']]) {
    expect(verdicts(sourceLarger, [storageClass('local', 'topolvm.io'), claim('data', source), copy(own)])).toEqual([]);
  }
});
