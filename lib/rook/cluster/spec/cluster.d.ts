import type { IConstruct } from 'constructs';
import type { CephClusterOptions } from '../ceph-cluster-options';
/** Where a cluster stands. */
export interface ClusterPlace {
    readonly scope: IConstruct;
    readonly namespace: string;
    /** The image of Ceph unless the cluster names one. */
    readonly image: string;
}
/** The spec of a CephCluster. */
export declare function clusterSpec(options: CephClusterOptions, { scope, namespace, image }: ClusterPlace): object;
