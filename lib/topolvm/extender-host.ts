import { refusal } from '../core/problem';
import { shown } from '../core/shown';

/** How many extenders there are behind a Service. */
export interface ExtenderReplicas {
  /**
   * How many there are.
   *
   * @default 2
   */
  readonly replicas?: number;
}

/** An extender that kube-scheduler reaches over the network. */
export interface ExtenderServiceOptions extends ExtenderReplicas {
  /** The cluster address of its Service; kube-scheduler looks up no names of the cluster, so it has to be a fixed one. */
  readonly clusterIP: string;
}

/** An extender that kube-scheduler reaches through a port of the nodes. */
export interface ExtenderNodePortOptions extends ExtenderReplicas {
  /** The port, one that the cluster gives to Services: 30000 to 32767 unless it was told otherwise. */
  readonly nodePort: number;
  /** The name or address of a node, or of what balances over nodes. */
  readonly address: string;
}

/** An extender that kube-scheduler reaches through a load balancer. */
export interface ExtenderLoadBalancerOptions extends ExtenderReplicas {
  /** The name or address that the load balancer has, or is told to have by the annotations. */
  readonly address: string;

  /**
   * Annotations of the Service, by which the load balancer is told what it has to be.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}

interface ExtenderService {
  /** What is said of the Service besides its port. */
  readonly spec: { readonly [field: string]: any };
  readonly annotations?: { readonly [key: string]: string };
  readonly nodePort?: number;
  /** Where kube-scheduler finds it. */
  readonly address: string;
  readonly replicas: number;
}

/** Where the extender runs. */
export class ExtenderHost {
  /** Beside kube-scheduler, on every control plane node; kube-scheduler asks it on the loopback address. */
  public static onControlPlane(): ExtenderHost {
    return new ExtenderHost(undefined);
  }

  /**
   * On any nodes behind a Service, for a kube-scheduler on nodes that take no pods.
   *
   * @throws when the address is not one, or when there is no replica
   */
  public static behindService(options: ExtenderServiceOptions): ExtenderHost {
    const { clusterIP } = options;
    if (!/^(\d{1,3}(\.\d{1,3}){3}|[\da-f:]*:[\da-f:]+)$/i.test(clusterIP)) {
      throw refusal({
        where: 'host.clusterIP',
        what: `${shown(clusterIP)} is not an address`,
        why: 'kube-scheduler gets the address written into its configuration',
        fix: 'Write a free address of the Service range, for example 10.96.0.251',
      });
    }
    return new ExtenderHost({ spec: { clusterIP }, address: clusterIP, replicas: requireReplicas(options) });
  }

  /**
   * On any nodes behind a port of all of them, for a kube-scheduler that reaches nodes but no addresses of Services.
   *
   * @throws when the address cannot be one, the port is not one, or when there is no replica
   */
  public static behindNodePort(options: ExtenderNodePortOptions): ExtenderHost {
    const { nodePort, address } = options;
    if (!Number.isInteger(nodePort) || nodePort < 1 || nodePort > 65535) {
      throw refusal({
        where: 'host.nodePort', what: `${shown(nodePort)} is not a port`, why: 'kube-scheduler asks there', fix: 'Write a free port of the cluster\'s range, for example 30251',
      });
    }
    return new ExtenderHost({ spec: { type: 'NodePort' }, nodePort, address: requireAddress(address), replicas: requireReplicas(options) });
  }

  /**
   * On any nodes behind a load balancer, for a kube-scheduler outside of the cluster.
   *
   * @throws when the address cannot be one, or when there is no replica
   */
  public static behindLoadBalancer(options: ExtenderLoadBalancerOptions): ExtenderHost {
    const { address, annotations = {} } = options;
    return new ExtenderHost({ spec: { type: 'LoadBalancer' }, annotations: Object.keys(annotations).length === 0 ? undefined : { ...annotations }, address: requireAddress(address), replicas: requireReplicas(options) });
  }

  private constructor(
    /** @internal */
    public readonly _service: ExtenderService | undefined,
  ) {}
}

function requireReplicas({ replicas = 2 }: ExtenderReplicas): number {
  if (Number.isInteger(replicas) && replicas >= 1) return replicas;
  throw refusal({
    where: 'host.replicas', what: `${shown(replicas)} is not a number of replicas`, why: 'Nobody would answer kube-scheduler', fix: 'Give a whole number above zero',
  });
}

function requireAddress(address: string): string {
  if (typeof address === 'string' && (/^[a-z\d]([-.a-z\d]*[a-z\d])?$/i.test(address) || /^[\da-f:.]*:[\da-f:.]+$/i.test(address))) return address;
  throw refusal({
    where: 'host.address',
    what: `${shown(address)} is not a name or address`,
    why: 'kube-scheduler gets it written into its configuration, with the port behind it',
    fix: 'Write it without scheme and port, for example storage.example.com',
  });
}
