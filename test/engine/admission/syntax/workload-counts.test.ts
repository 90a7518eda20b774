import { workloadCounts } from '../../../../lib/engine/admission/syntax/workload-counts';
import { deployment, found } from './support';

test.each([
  ['Deployment', { replicas: 0, minReadySeconds: 5 }, []],
  ['Deployment', { replicas: -1 }, ['spec.replicas: replicas -1 is below 0']],
  ['Deployment', { minReadySeconds: 600 }, ['spec.progressDeadlineSeconds: progressDeadlineSeconds 600 is not above minReadySeconds 600']],
  ['StatefulSet', { serviceName: 'A' }, ['spec.serviceName: serviceName "A" must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit']],
  ['StatefulSet', { ordinals: { start: -1 } }, ['spec.ordinals.start: start -1 is below 0']],
  ['StatefulSet', { persistentVolumeClaimRetentionPolicy: { whenScaled: 'x' } },
    ['spec.persistentVolumeClaimRetentionPolicy.whenScaled: whenScaled "x" is not one of Retain, Delete']],
])('a %s with %j', (kind, spec, texts) => {
  expect(found(workloadCounts, { ...deployment({}, spec), kind })).toEqual(texts);
});
