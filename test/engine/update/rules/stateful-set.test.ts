import { statefulSet } from '../../../../lib/engine/update/rules/stateful-set';
import { compared } from '../support';

const claim = (storage: string, more: object = {}): object =>
  ({ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } }, ...more } });
const spec = { serviceName: 'a', selector: { matchLabels: { app: 'a' } }, volumeClaimTemplates: [claim('1Gi')] };
const readClaim = {
  apiVersion: 'v1', kind: 'PersistentVolumeClaim', ...claim('1024Mi', { volumeMode: 'Filesystem' }), status: { phase: 'Pending' },
};

test.each([
  [{ ...spec, podManagementPolicy: 'OrderedReady', replicas: 3, template: {}, volumeClaimTemplates: [readClaim] }, []],
  [{ ...spec, serviceName: 'b' }, ['spec.serviceName: cannot change: it was "a" and becomes "b"']],
  [{ ...spec, podManagementPolicy: 'Parallel' }, ['spec.podManagementPolicy: cannot change: it was "OrderedReady" and becomes "Parallel"']],
  [{ ...spec, volumeClaimTemplates: [claim('2Gi')] }, [
    'spec.volumeClaimTemplates[0].spec.resources.requests.storage: cannot change: it was "1Gi" and becomes "2Gi"',
  ]],
])('%#', (after, texts) => {
  expect(compared(statefulSet, { spec }, { spec: after })).toEqual(texts);
});
