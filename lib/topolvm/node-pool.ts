import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { AgentPlacement, agentPlacement } from './agent-placement';
import type { DeviceClass } from './device-class';
import type { LvcreateOptionClass } from './lvcreate-option-class';
import type { NodePlacement } from './node-placement';
import { requireClasses } from './require-classes';

/** What nodes that are alike have for volumes, and how to tell them from others. */
export interface TopoLvmNodePoolOptions extends NodePlacement {
  /** The device classes of the nodes. */
  readonly deviceClasses: DeviceClass[];

  /**
   * Named arguments for `lvcreate`.
   *
   * @default - none
   */
  readonly lvcreateOptionClasses?: LvcreateOptionClass[];
}

/**
 * Nodes with the same volume groups; nodes with others are another pool.
 *
 * No node may belong to two pools: both lvmd would listen on one socket.
 */
export class TopoLvmNodePool {
  /**
   * Describes a pool; its name becomes part of the names of DaemonSets.
   *
   * @throws when nothing tells its nodes from others, or when lvmd would refuse its device classes
   */
  public static of(name: string, options: TopoLvmNodePoolOptions): TopoLvmNodePool {
    const { nodes, nodeSelector = {}, nodeAffinity } = options;
    if (nodes !== undefined || nodeAffinity !== undefined || Object.keys(nodeSelector).length > 0) return new TopoLvmNodePool(name, options);
    throw refusal({
      where: `pool ${name}: nodes`,
      what: 'the pool takes every node',
      why: 'Nodes of other pools would run two lvmd on one socket',
      fix: 'Name its node pools as nodes, or a label that only its nodes carry as nodeSelector, or, if all nodes are alike, use deviceClasses instead of pools',
    });
  }

  /**
   * All nodes of a cluster in which nodes are alike.
   *
   * @internal
   */
  public static _everywhere(options: TopoLvmNodePoolOptions, scope: IConstruct): TopoLvmNodePool {
    return new TopoLvmNodePool(undefined, options, scope);
  }

  /** The device classes of the nodes. */
  public readonly deviceClasses: DeviceClass[];

  /** Named arguments for `lvcreate`. */
  public readonly lvcreateOptionClasses: LvcreateOptionClass[];

  /**
   * Absent when all nodes are alike.
   *
   * @internal
   */
  public readonly _name?: string;

  /** @internal */
  public readonly _placement: AgentPlacement;

  private constructor(name: string | undefined, options: TopoLvmNodePoolOptions, scope?: IConstruct) {
    this._name = name;
    this.deviceClasses = [...options.deviceClasses];
    this.lvcreateOptionClasses = [...options.lvcreateOptionClasses ?? []];
    this._placement = agentPlacement(options, name === undefined ? 'agents.' : `pool ${name}: `, scope);
    requireClasses(name === undefined ? '' : `pool ${name}: `, this.deviceClasses, this.lvcreateOptionClasses, scope);
  }
}
