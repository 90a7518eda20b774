import { claimResized } from '../../../../../lib/engine/admission/rules/pie/claim-resized';
import { object, probe, verdicts } from '../samples';

const claim = (metadata: object, resources: object = { requests: { storage: '100Mi' } }) => object('v1', 'PersistentVolumeClaim', 'kept', 'pie', {
  metadata: { name: 'kept', namespace: 'pie', labels: { 'pie-probe': 'local' }, ...metadata }, spec: { resources },
});
const LIMIT = { 'resize.topolvm.io/storage_limit': '1Gi' };

test('claims that something else lets grow', () => {
  expect(verdicts(claimResized, [probe(), claim({ annotations: LIMIT })])).toEqual([{
    object: 'kept',
    property: 'metadata.annotations["resize.topolvm.io/storage_limit"]',
    message: 'PersistentVolumeClaim pie/kept of probe local is to grow',
    fix: 'Leave the annotation off; for larger volumes give the probe another name and a larger pvcCapacity',
  }]);
  expect(verdicts(claimResized, [probe(), claim({}, { limits: { storage: '1Gi' } })]).map(({ property }) => property)).toEqual(['spec.resources.limits.storage']);
});

test('silent: claims that stay, claims of nobody, and probes that ask for none', () => {
  expect(verdicts(claimResized, [probe(), claim({}), claim({ annotations: LIMIT, labels: {} })])).toEqual([]);
  expect(verdicts(claimResized, [probe({ disableMountProbes: true }), claim({ annotations: LIMIT })])).toEqual([]);
});
