import { isSet, spec } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { refused } from '../compare/immutable-fields';
import type { UpdateRule } from '../update-rule';

/** Which load balancer serves a service, and the port that it asks for health. */
export const serviceLoadBalancer: UpdateRule = {
  id: 'update/service-load-balancer',
  severity: Severity.ERROR,
  kinds: ['/Service'],
  why: 'The API server refuses the change, since the load balancer was set up by the old values',
  fix: 'Change the type to ClusterIP first and back in a second step, or delete the service and create it anew',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateLoadBalancerClassField, validateServiceExternalTrafficFieldsUpdate',
  * compare({ before, after }) {
    const [old, now] = [spec(before), spec(after)];
    if (old.type !== 'LoadBalancer' || now.type !== 'LoadBalancer') return;
    yield* refused(old.loadBalancerClass, now.loadBalancerClass, ['spec', 'loadBalancerClass']);
    // A port that is not stated stays; one that only a manifest left open was chosen when the service was made.
    const isStated = isSet(now.healthCheckNodePort) && now.healthCheckNodePort !== 0;
    if (isStated && isLocal(old) && isLocal(now)) yield* refused(old.healthCheckNodePort, now.healthCheckNodePort, ['spec', 'healthCheckNodePort']);
  },
};

function isLocal({ externalTrafficPolicy }: Fields): boolean {
  return externalTrafficPolicy === 'Local';
}
