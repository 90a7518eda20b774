import { refusal } from '../core/problem';
import { shown } from '../core/shown';
import type { ExtenderOptions } from './extender-options';

/** Maps and lists are copied, so that what is done to them later changes no site that is made later. */
function copyOf(options: ExtenderOptions): ExtenderOptions {
  const copies = Object.entries(options).map(([name, value]) => [name, Array.isArray(value) ? [...value] : isPlain(value) ? { ...value } : value]);
  return Object.fromEntries(copies) as ExtenderOptions;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * How kube-scheduler learns on which nodes there is room for volumes.
 *
 * Upstream can also turn on the webhook without the extender, and then no pod with a volume is ever scheduled; that cannot be written here.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/scheduler.md
 */
export class Scheduling {
  /** By Kubernetes' own capacity tracking; kube-scheduler needs no configuration. Nodes with more room are not preferred. */
  public static byStorageCapacity(): Scheduling {
    return new Scheduling(undefined);
  }

  /**
   * By TopoLVM's extender, which prefers nodes with more room. kube-scheduler has to be told of it: see `TopoLvm.kubeSchedulerConfiguration`.
   *
   * @throws when the certificate is missing, the port is not one, or a divisor is not above zero
   */
  public static byExtender(options: ExtenderOptions): Scheduling {
    const { certificate, port = 9251, divisors = {}, defaultDivisor = 1 } = options ?? {};
    if (certificate === undefined) {
      throw refusal({
        where: 'scheduling.certificate',
        what: 'the webhook has no certificate',
        why: 'The extender knows only from the webhook how much room a pod needs, and the API server asks no webhook that it does not know',
        fix: 'Write for example topolvm.WebhookCertificate.byCertManager()',
      });
    }
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw refusal({ where: 'scheduling.port', what: `${shown(port)} is not a port`, why: 'The extender listens on it', fix: 'Write a number from 1 to 65535' });
    }
    for (const [name, divisor] of Object.entries({ ...divisors, '': defaultDivisor })) {
      if (divisor > 0 && Number.isFinite(divisor)) continue;
      throw refusal({
        where: name === '' ? 'scheduling.defaultDivisor' : `scheduling.divisors.${name}`,
        what: `${shown(divisor)} is not a number above zero`,
        why: 'The extender divides by it, and exits at its start',
        fix: 'Write how many GiB of free room make the lowest score, for example 10',
      });
    }
    return new Scheduling({ ...copyOf(options), port, defaultDivisor });
  }

  /** Whether kube-scheduler asks an extender, and has to be configured for that. */
  public readonly usesExtender: boolean;

  private constructor(
    /** @internal */
    public readonly _extender: (ExtenderOptions & { readonly port: number }) | undefined,
  ) {
    this.usesExtender = _extender !== undefined;
  }
}
