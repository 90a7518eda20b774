import { refusal } from '../core/problem';
import { shown } from '../core/shown';

/** An extender that kube-scheduler reaches over the network. */
export interface ExtenderServiceOptions {
  /** The cluster address of its Service; kube-scheduler looks up no names of the cluster, so it has to be a fixed one. */
  readonly clusterIP: string;

  /**
   * How many there are.
   *
   * @default 2
   */
  readonly replicas?: number;
}

/** Where the extender runs. */
export class ExtenderHost {
  /** Beside kube-scheduler, on every control plane node; kube-scheduler asks it on the loopback address. */
  public static onControlPlane(): ExtenderHost {
    return new ExtenderHost(undefined, 0);
  }

  /**
   * On any nodes behind a Service, for a kube-scheduler on nodes that take no pods.
   *
   * @throws when the address is not one, or when there is no replica
   */
  public static behindService(options: ExtenderServiceOptions): ExtenderHost {
    const { clusterIP, replicas = 2 } = options;
    if (!/^(\d{1,3}(\.\d{1,3}){3}|[\da-f:]*:[\da-f:]+)$/i.test(clusterIP)) {
      throw refusal({
        where: 'host.clusterIP',
        what: `${shown(clusterIP)} is not an address`,
        why: 'kube-scheduler gets the address written into its configuration',
        fix: 'Write a free address of the Service range, for example 10.96.0.251',
      });
    }
    if (!Number.isInteger(replicas) || replicas < 1) {
      throw refusal({
        where: 'host.replicas', what: `${shown(replicas)} is not a number of replicas`, why: 'Nobody would answer kube-scheduler', fix: 'Give a whole number above zero',
      });
    }
    return new ExtenderHost(clusterIP, replicas);
  }

  private constructor(
    /** @internal */
    public readonly _clusterIP: string | undefined,
    /** @internal */
    public readonly _replicas: number,
  ) {}
}
