import { Construct } from 'constructs';
import type { BlockPoolOptions } from '../block/block-pool-options';
import { BlockSnapshotClass } from '../block/block-snapshot-class';
import type { BlockSnapshotClassOptions } from '../block/block-snapshot-class-options';
import { CephBlockPool } from '../block/ceph-block-pool';
import type { Redundancy } from '../pool/redundancy';
import type { CephClusterOptions } from './ceph-cluster-options';
import type { ICephOperator } from './ceph-operator';
/** What a Ceph cluster is made of. */
export interface CephClusterProps extends CephClusterOptions {
    /** The operator that looks after it. */
    readonly operator: ICephOperator;
    /**
     * The name of the CephCluster.
     *
     * @default - the id
     */
    readonly name?: string;
}
/** A Ceph cluster in a namespace of its own, with the permissions that its daemons and its operator need there. */
export declare class CephCluster extends Construct {
    /** Whether the value is a Ceph cluster, also one of another copy of this package. */
    static isCephCluster(value: any): boolean;
    /** The operator that looks after it. */
    readonly operator: ICephOperator;
    /** The name of the CephCluster. */
    readonly name: string;
    /** The namespace of its daemons, its pools and its Secrets; also what the CSI drivers know it by. */
    readonly namespace: string;
    /**
     * Adds a cluster to the site of the scope.
     *
     * @throws when a name cannot be one, a number of mons or OSDs is below 1, two sets of OSDs have one name, or a claim lacks class or size
     */
    constructor(scope: Construct, id: string, props: CephClusterProps);
    /**
     * Adds a pool for block volumes.
     *
     * @throws when the name cannot be one, or when numbers of copies or chunks are too small
     */
    addBlockPool(name: string, redundancy: Redundancy, options?: BlockPoolOptions): CephBlockPool;
    /**
     * Adds a class for snapshots of block volumes.
     *
     * @throws when the name cannot be one
     */
    addBlockSnapshotClass(name: string, options?: BlockSnapshotClassOptions): BlockSnapshotClass;
}
