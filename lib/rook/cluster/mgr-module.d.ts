import type { BalancerMode } from './balancer-mode';
/** A module of the mgr that is switched on or off. */
export declare class MgrModule {
    private readonly name;
    private readonly isEnabled;
    private readonly mode?;
    /** A module that runs. */
    static enabled(name: string): MgrModule;
    /** A module that does not run. */
    static disabled(name: string): MgrModule;
    /** The balancer, in a mode of its own. */
    static balancer(mode: BalancerMode): MgrModule;
    private constructor();
    /** @internal */
    _spec(): object;
}
