import type { SecretRef } from '../../core/secret-ref';
import type { ExposureOptions } from './exposure-options';
import type { IngressPathType } from './ingress-path-type';

/** A way to a service through an ingress controller. */
export interface IngressOptions extends ExposureOptions {
  /**
   * The class of the controller, such as `nginx`.
   *
   * @default - the default class of the Kubernetes cluster
   */
  readonly ingressClassName?: string;

  /**
   * How paths are compared.
   *
   * @default IngressPathType.PREFIX
   */
  readonly pathType?: IngressPathType;

  /**
   * The Secret with the certificate of the host, in the namespace of the cluster.
   *
   * @default - plain HTTP
   */
  readonly certificate?: SecretRef;

  /**
   * Whether names one level below the host are taken too, as buckets that are host names need it.
   *
   * @default false
   */
  readonly subdomains?: boolean;
}
