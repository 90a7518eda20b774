import type { ExternalObject } from './external-object';

/** A taint of a node. */
export interface TaintFacts {
  /** The key. */
  readonly key: string;

  /**
   * The value.
   *
   * @default - none
   */
  readonly value?: string;

  /** What happens to pods that do not tolerate it: NoSchedule, PreferNoSchedule or NoExecute. */
  readonly effect: string;
}

/** What is known of nodes that are alike. */
export interface NodePoolFacts {
  /** The name of the pool. */
  readonly name: string;

  /** How many nodes there are. */
  readonly count: number;

  /** The names of the nodes, as many as there are, or none when they are not known. */
  readonly nodeNames: string[];

  /** The availability zones that the nodes are spread over evenly, or none. */
  readonly zones: string[];

  /** Labels that every node carries. */
  readonly labels: { readonly [key: string]: string };

  /** Taints that every node carries. */
  readonly taints: TaintFacts[];

  /**
   * CPU cores of a node.
   *
   * @default - not known
   */
  readonly cpu?: number;

  /**
   * Memory of a node in bytes.
   *
   * @default - not known
   */
  readonly memory?: number;

  /**
   * The version of Linux on a node, such as `6.8`.
   *
   * @default - not known
   */
  readonly kernel?: string;

  /** LVM volume groups of a node and their sizes in bytes. */
  readonly volumeGroups: { readonly [name: string]: number };

  /**
   * LVM thin pools of a node, each by its volume group and its name (`vg/pool`), and their sizes in bytes.
   *
   * @default - not known
   */
  readonly thinPools?: { readonly [place: string]: number };

  /** Raw devices of a node that Ceph may take, and their sizes in bytes. */
  readonly devices: { readonly [name: string]: number };
}

/** What rules may compute with besides the objects themselves. */
export interface SiteFacts {
  /** The name of the Kubernetes cluster. */
  readonly site: string;

  /**
   * The Kubernetes release, such as `1.35`.
   *
   * @default - not known
   */
  readonly kubernetes?: string;

  /**
   * The nodes.
   *
   * @default - not known; rules that need nodes stay silent
   */
  readonly nodePools?: NodePoolFacts[];

  /**
   * Objects that exist outside of the program.
   *
   * @default - none
   */
  readonly external?: ExternalObject[];

  /**
   * The release of each upstream, by its name in the catalog, such as `rook: 1.20.6`.
   *
   * @default - the newest of each
   */
  readonly releases?: { readonly [upstream: string]: string };

  /**
   * The version of Ceph in images whose tags do not tell it, by the image as clusters name it, such as `20.2.4`.
   *
   * @default - known from tags only
   */
  readonly cephVersions?: { readonly [image: string]: string };
}
