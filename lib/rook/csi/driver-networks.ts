import { Lazy } from 'cdk8s';

const ANNOTATION = 'k8s.v1.cni.cncf.io/networks';

/**
 * The networks that Multus attaches to the pods that make and attach volumes: the public ones of all clusters of the operator, where OSDs
 * are. Rook saw to that itself as long as it wrote the drivers.
 */
export class DriverNetworks {
  private readonly selectors = new Set<string>();

  /** Attaches one more. */
  public add(selector: string): void {
    this.selectors.add(selector);
  }

  /** The annotations of those pods, once all clusters are known; networks that are given go before ours. */
  public annotations(given: unknown): unknown {
    return Lazy.any({
      produce: () => this.selectors.size === 0 ? given : { [ANNOTATION]: [...this.selectors].sort().join(', '), ...given as object },
    });
  }
}

/** Lets the drivers of an operator reach the network of a cluster; an operator that is not of the site has drivers of its own. */
export function attachDrivers(operator: object, selector: string | undefined): void {
  if (selector !== undefined) (operator as { readonly _driverNetworks?: DriverNetworks })._driverNetworks?.add(selector);
}
