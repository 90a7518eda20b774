import type { k8s } from 'cdk8s-plus-27';
import type { NodePool } from '../site/node-pool';
import type { ExtenderHost } from './extender-host';
import type { WebhookCertificate } from './webhook-certificate';
import type { WorkloadOptions } from './workload-options';

/** How kube-scheduler and TopoLVM's extender work together. */
export interface ExtenderOptions extends WorkloadOptions {
  /** What the API server knows the webhook by, which notes on each new pod how much room it needs. */
  readonly certificate: WebhookCertificate;

  /**
   * Where the extender runs.
   *
   * @default ExtenderHost.onControlPlane()
   */
  readonly host?: ExtenderHost;

  /**
   * The port on which it listens.
   *
   * @default 9251
   */
  readonly port?: number;

  /**
   * How much free room, in GiB, makes the lowest score, by device class: a node scores the binary logarithm of its free room over this, up to 10.
   *
   * @default - the default divisor
   */
  readonly divisors?: { readonly [deviceClass: string]: number };

  /**
   * The same for all other device classes.
   *
   * @default 1
   */
  readonly defaultDivisor?: number;

  /**
   * Namespaces whose pods the webhook does not see, besides TopoLVM's own; without it they start also when TopoLVM is down.
   *
   * @default ['kube-system']
   */
  readonly ignoredNamespaces?: string[];

  /**
   * Labels of the pods that the webhook sees.
   *
   * @default - all pods
   */
  readonly watchedPodLabels?: { readonly [key: string]: string };

  /**
   * The priority class of the extender's pods.
   *
   * @default system-cluster-critical
   */
  readonly priorityClassName?: string;

  /**
   * CPU and memory of the extender.
   *
   * @default - none, as upstream
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The nodes that the extender runs on by their pools, with a toleration for each of their taints. It takes the place of `nodeSelector` and
   * `tolerations`.
   *
   * @default - what those say
   */
  readonly nodes?: NodePool[];

  /**
   * Labels of the nodes that the extender runs on.
   *
   * @default - those of control plane nodes, or any node behind a Service
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Taints that do not keep the extender away.
   *
   * @default - those of control plane nodes, or none behind a Service
   */
  readonly tolerations?: k8s.Toleration[];
}
