import { restartPolicy } from '../../../../lib/engine/admission/syntax/restart-policy';
import { deployment, found } from './support';

test('workloads that run for ever always restart', () => {
  expect(found(restartPolicy, deployment())).toEqual([]);
  expect(found(restartPolicy, deployment({ restartPolicy: 'Never' })))
    .toEqual(['spec.template.spec.restartPolicy: restartPolicy is Never, but must be Always in a Deployment']);
});

test('jobs end', () => {
  const job = (policy?: string): any => ({ apiVersion: 'batch/v1', kind: 'Job', spec: { template: { spec: { restartPolicy: policy } } } });
  expect(found(restartPolicy, job('OnFailure'))).toEqual([]);
  expect(found(restartPolicy, job())).toEqual(['spec.template.spec.restartPolicy: restartPolicy is Always, but must be OnFailure or Never in a Job']);
});
