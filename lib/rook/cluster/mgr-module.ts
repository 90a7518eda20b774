import { flags } from '../list-entry';
import type { BalancerMode } from './balancer-mode';

/** A module of the mgr that is switched on or off. */
export class MgrModule {
  /** A module that runs. */
  public static enabled(name: string): MgrModule {
    return new MgrModule(name, true);
  }

  /** A module that does not run. */
  public static disabled(name: string): MgrModule {
    return new MgrModule(name, false);
  }

  /** The balancer, in a mode of its own. */
  public static balancer(mode: BalancerMode): MgrModule {
    return new MgrModule('balancer', true, mode);
  }

  private constructor(private readonly name: string, private readonly isEnabled: boolean, private readonly mode?: BalancerMode) {}

  /** @internal */
  public _spec(): object {
    return { name: this.name, ...flags({ enabled: this.isEnabled }), settings: this.mode === undefined ? {} : { balancerMode: this.mode } };
  }
}
