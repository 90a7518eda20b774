import type { IConstruct } from 'constructs';
import type { CephClusterOptions } from '../ceph-cluster-options';
/** The OSDs of a cluster, on claims and on devices. */
export declare function storageSpec({ osds, devices, osdSettings: settings }: CephClusterOptions, scope: IConstruct): object;
