import type { IConstruct } from 'constructs';
import { requireName } from '../core/names';
import { refusal } from '../core/problem';
import { requireList } from '../core/require-list';
import { HEALTH_PORT, METRICS_PORT, RECEIVER_PORT } from './controller';
import type { ReceiverPolicyOptions } from './receiver-policy-options';

/** The label that Kubernetes puts on every namespace. */
const NAMESPACE = 'kubernetes.io/metadata.name';
/** The label that pods of probes carry, those of static probes as well. */
const PROBE = 'pie-probe';

const tcp = (port: number): object => ({ protocol: 'TCP', port });

/**
 * The `spec` of the NetworkPolicy of the controller: results come from probes of its own namespace only, for it believes everything that
 * it is sent. Nothing is said of what the controller itself may reach: it needs the API server, whose addresses no selector finds.
 *
 * @throws when nobody could read the metrics, which is all that pie is for
 */
export function receiverPolicySpec(selector: object, options: ReceiverPolicyOptions, scope: IConstruct): object {
  const namespaces = requireList(options.metricsNamespaces ?? [], 'networkPolicy.metricsNamespaces', scope)
    .map((name, index) => requireName(name, `networkPolicy.metricsNamespaces[${index}]`, scope));
  const addresses = requireList(options.metricsAddresses ?? [], 'networkPolicy.metricsAddresses', scope);
  if (namespaces.length + addresses.length === 0) {
    throw refusal({
      where: 'networkPolicy',
      what: 'nobody may read the metrics',
      why: 'Results of probes would arrive, and Prometheus would never see one',
      fix: 'Pass the namespace of Prometheus, for example networkPolicy: { metricsNamespaces: ["monitoring"] }',
    }, scope);
  }
  return {
    podSelector: { matchLabels: selector },
    policyTypes: ['Ingress'],
    ingress: [
      { from: [{ podSelector: { matchExpressions: [{ key: PROBE, operator: 'Exists' }] } }], ports: [tcp(RECEIVER_PORT)] },
      {
        from: [
          ...(namespaces.length === 0 ? [] : [{ namespaceSelector: { matchExpressions: [{ key: NAMESPACE, operator: 'In', values: namespaces }] } }]),
          ...addresses.map((cidr) => ({ ipBlock: { cidr } })),
        ],
        ports: [tcp(METRICS_PORT)],
      },
      // The kubelet asks from addresses that differ by network plugin, and the answer is the same for everybody.
      { ports: [tcp(HEALTH_PORT)] },
    ],
  };
}
