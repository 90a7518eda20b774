import type { OsdNodeOptions } from './osd-node-options';

/** A node whose devices become OSDs. */
export class OsdNode {
  /** The node whose label `kubernetes.io/hostname` has this value. */
  public static named(name: string, options: OsdNodeOptions = {}): OsdNode {
    return new OsdNode(name, options);
  }

  private constructor(
    /** The host name of the node. */
    public readonly nodeName: string,
    /** @internal */
    public readonly _options: OsdNodeOptions,
  ) {}
}
