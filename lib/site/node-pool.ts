import type { k8s } from 'cdk8s-plus-27';
import { isDnsSubdomain } from '../core/names';
import type { Placement } from '../core/placement';
import { refusal } from '../core/problem';
import { requireObject } from '../core/require-object';
import { requireSize } from '../core/require-size';
import { shown } from '../core/shown';
import type { Size } from '../core/size';
import type { NodePoolFacts } from '../engine/facts';
import type { Taint } from './taint';
import { requireThinPools } from './thin-pools';

/** What is known of nodes that are alike. */
export interface NodePoolOptions {
  /** How many nodes there are. */
  readonly count: number;

  /**
   * The names of the nodes.
   *
   * @default - not known
   */
  readonly nodeNames?: string[];

  /**
   * The availability zones that the nodes are spread over evenly, as in their label `topology.kubernetes.io/zone`.
   *
   * @default - the nodes carry no zone
   */
  readonly zones?: string[];

  /**
   * CPU cores of a node.
   *
   * @default - not known
   */
  readonly cpu?: number;

  /**
   * Memory of a node.
   *
   * @default - not known
   */
  readonly memory?: Size;

  /**
   * The version of Linux on the nodes, as `uname -r` prints it or its first two numbers, such as `6.8`; volumes are mounted by it.
   *
   * @default - not known
   */
  readonly kernel?: string;

  /**
   * LVM volume groups of a node and their sizes.
   *
   * @default - not known
   */
  readonly volumeGroups?: { readonly [name: string]: Size };

  /**
   * LVM thin pools of a node and their sizes, each by its volume group and its name, such as `vg-ssd/pool0`; they are part of their volume groups.
   *
   * @default - not known
   */
  readonly thinPools?: { readonly [place: string]: Size };

  /**
   * Raw devices of a node that Ceph may take, and their sizes.
   *
   * @default - not known
   */
  readonly devices?: { readonly [name: string]: Size };

  /**
   * Labels that every node carries, besides its host name and zone.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Taints that every node carries.
   *
   * @default - none
   */
  readonly taints?: Taint[];
}

/** Nodes of a site that are alike; checks compute with them, nothing is rendered from them. */
export class NodePool {
  /**
   * Describes a pool.
   *
   * @throws when the count is not a whole number above zero, when there are more zones than nodes, when names and count differ, or when
   * a thin pool is not in one of the volume groups
   */
  public static of(name: string, options: NodePoolOptions): NodePool {
    return new NodePool(name, options);
  }

  /**
   * The nodes of several pools as a placement of pods; see `placement`.
   *
   * @throws when there is no pool, or when nothing is declared by which the nodes of one can be told from others
   */
  public static placementOf(pools: NodePool[]): Placement {
    if (!Array.isArray(pools) || pools.length === 0) {
      throw refusal({ where: 'nodes', what: 'there is no node pool', why: 'Pods would run nowhere', fix: 'List at least one NodePool of the site' });
    }
    pools.forEach((pool, index) => requireObject(pool, '_facts', {
      where: `nodes[${index}]`, kind: 'a node pool', fix: 'Pass the NodePool that is among the `nodes` of the site',
    }));
    const tolerations = unique(pools.flatMap((pool) => (pool.options.taints ?? []).map((taint) => taint._toleration())));
    return {
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: pools.map((pool) => pool.term()) } },
      ...(tolerations.length === 0 ? {} : { tolerations }),
    };
  }

  private constructor(
    /** The name of the pool, used in findings. */
    public readonly name: string,
    private readonly options: NodePoolOptions,
  ) {
    const { count, nodeNames = [], zones = [], kernel } = options ?? {};
    if (!Number.isInteger(count) || count < 1) {
      throw this.refuse('count', `${shown(count)} is not a number of nodes`, 'Give a whole number above zero');
    }
    if (nodeNames.length > 0 && nodeNames.length !== count) {
      throw this.refuse('nodeNames', `there are ${nodeNames.length} names for ${count} nodes`, 'Name every node or none');
    }
    if (new Set(nodeNames).size !== nodeNames.length) {
      throw this.refuse('nodeNames', 'a name occurs twice', 'Name every node once');
    }
    for (const node of nodeNames) {
      if (!isDnsSubdomain(node)) throw this.refuse('nodeNames', `"${node}" cannot be the name of a node`, 'Write it as kubectl shows it');
    }
    if (zones.length > count || new Set(zones).size !== zones.length) {
      throw this.refuse('zones', `${count} nodes cannot be spread over the zones ${zones.join(', ')}`, 'Name each zone once, at most one a node');
    }
    if (kernel !== undefined && !/^\d+\.\d+([.-].*)?$/.test(kernel)) {
      throw this.refuse('kernel', `${shown(kernel)} is not a version of Linux`, 'Write it as "uname -r" prints it, for example 6.8 or 5.14.0-427.el9');
    }
    this.requireKinds();
  }

  private requireKinds(): void {
    const where = `node pool ${this.name}: `;
    requireSize(this.options.memory, `${where}memory`);
    (this.options.taints ?? []).forEach((taint, index) => requireObject(taint, '_facts', {
      where: `${where}taints[${index}]`, kind: 'a taint', fix: "Write for example Taint.noSchedule('storage-node')",
    }));
    for (const group of ['volumeGroups', 'thinPools', 'devices'] as const) {
      for (const [name, size] of Object.entries(this.options[group] ?? {})) requireSize(size, `${where}${group}.${name}`);
    }
    requireThinPools(this.options.thinPools ?? {}, this.options.volumeGroups, `${where}thinPools`);
  }

  /**
   * The nodes of the pool as a placement of pods: a required affinity to all labels that the nodes carry, or to their names if they carry
   * none, and a toleration of each of their taints.
   *
   * @throws when the pool declares neither labels nor names
   */
  public placement(): Placement {
    return NodePool.placementOf([this]);
  }

  /** What tells the nodes of the pool from others. */
  private term(): k8s.NodeSelectorTerm {
    const { labels = {}, nodeNames = [] } = this.options;
    const matchExpressions = Object.entries(labels).map(([key, value]) => ({ key, operator: 'In', values: [value] }));
    if (matchExpressions.length > 0) return { matchExpressions };
    if (nodeNames.length > 0) return { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [...nodeNames] }] };
    throw refusal({
      where: `node pool ${this.name}`,
      what: 'it declares neither labels nor names of its nodes',
      why: 'Nothing tells its nodes from others, and pods would run on any',
      fix: "Declare what its nodes carry, for example labels: { role: 'storage' }, or their nodeNames",
    });
  }

  /** @internal */
  public _facts(): NodePoolFacts {
    const { count, nodeNames, zones, cpu, memory, kernel, volumeGroups, thinPools, devices, labels, taints } = this.options;
    return {
      name: this.name,
      count,
      nodeNames: [...nodeNames ?? []],
      zones: [...zones ?? []],
      labels: { ...labels },
      taints: (taints ?? []).map((taint) => taint._facts()),
      ...(cpu === undefined ? {} : { cpu }),
      ...(memory === undefined ? {} : { memory: memory.toBytes() }),
      ...(kernel === undefined ? {} : { kernel }),
      volumeGroups: bytes(volumeGroups),
      ...(thinPools === undefined ? {} : { thinPools: bytes(thinPools) }),
      devices: bytes(devices),
    };
  }

  private refuse(where: string, what: string, fix: string): Error {
    return refusal({ where: `node pool ${this.name}: ${where}`, what, why: 'Checks compute with the nodes of a site', fix });
  }
}

function unique(tolerations: readonly k8s.Toleration[]): k8s.Toleration[] {
  return [...new Map(tolerations.map((each) => [JSON.stringify(each), each])).values()];
}

function bytes(sizes: { readonly [name: string]: Size } = {}): { readonly [name: string]: number } {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size.toBytes()]));
}
