import { serviceLoadBalancer } from '../../../../lib/engine/update/rules/service-load-balancer';
import { compared } from '../support';

const right = { type: 'LoadBalancer', loadBalancerClass: 'a/b', externalTrafficPolicy: 'Local', healthCheckNodePort: 30_000 };

test.each([
  [{ ...right, healthCheckNodePort: undefined }, []],
  [{ type: 'ClusterIP' }, []],
  [{ ...right, loadBalancerClass: 'a/c' }, ['spec.loadBalancerClass: cannot change: it was "a/b" and becomes "a/c"']],
  [{ ...right, healthCheckNodePort: 30_001 }, ['spec.healthCheckNodePort: cannot change: it was 30000 and becomes 30001']],
])('%#', (after, texts) => {
  expect(compared(serviceLoadBalancer, { spec: right }, { spec: after })).toEqual(texts);
});
