import { classNotEnabled } from '../../../../../lib/engine/admission/rules/autoresizer/class-not-enabled';
import { storageClass, verdicts, workload } from '../samples';
import { claim } from './samples';

const storage = (annotations?: object) => storageClass('local', 'topolvm.io', { metadata: { name: 'local', annotations } });

test('a class that says nothing, and one that says no', () => {
  expect(verdicts(classNotEnabled, [claim({ storage_limit: '20Gi' }), storage()])).toEqual([{
    object: 'data',
    property: 'metadata.annotations',
    message: 'PersistentVolumeClaim web/data is to grow, and its class local does not enable it',
    fix: 'Set autoresize: true on the storage class',
  }]);
  expect(verdicts(classNotEnabled, [claim({ storage_limit: '20Gi' }), storage({ 'resize.topolvm.io/enabled': 'false' })])).toHaveLength(1);
});

test('silent: an enabled class, a class from elsewhere, a claim that does not grow, and an autoresizer that asks for no annotation', () => {
  const asksNothing = workload('Deployment', 'pvc-autoresizer-controller', 'pvc-autoresizer', { args: ['--no-annotation-check=true'] });
  expect(verdicts(classNotEnabled, [claim({ storage_limit: '20Gi' }), storage({ 'resize.topolvm.io/enabled': 'true' })])).toEqual([]);
  expect(verdicts(classNotEnabled, [claim({ storage_limit: '20Gi' })])).toEqual([]);
  expect(verdicts(classNotEnabled, [claim({ threshold: '20%' }), storage()])).toEqual([]);
  expect(verdicts(classNotEnabled, [claim({ storage_limit: '20Gi' }), storage(), asksNothing])).toEqual([]);
});
