import type { k8s } from 'cdk8s-plus-27';
/**
 * CPU and memory of a cluster's daemons; an entry replaces the default of its daemon whole.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/charts/rook-ceph-cluster/values.yaml
 */
export interface DaemonResources {
    /**
     * Mons.
     *
     * @default - 1 CPU, 1 GiB, at most 2 GiB
     */
    readonly mon?: k8s.ResourceRequirements;
    /**
     * Mgrs.
     *
     * @default - 500m CPU, 512 MiB, at most 1 GiB
     */
    readonly mgr?: k8s.ResourceRequirements;
    /**
     * The container beside the mgr that follows which one is active.
     *
     * @default - 100m CPU, 40 MiB, at most 100 MiB
     */
    readonly mgrSidecar?: k8s.ResourceRequirements;
    /**
     * OSDs whose set or device class says nothing else; Ceph sizes its caches by the memory.
     *
     * @default - 1 CPU, 4 GiB, at most 4 GiB
     */
    readonly osd?: k8s.ResourceRequirements;
    /**
     * OSDs by device class, for example `hdd`.
     *
     * @default - as osd
     */
    readonly osdByDeviceClass?: {
        readonly [deviceClass: string]: k8s.ResourceRequirements;
    };
    /**
     * Jobs that prepare OSDs; a limit may kill them in the middle.
     *
     * @default - 500m CPU, 50 MiB
     */
    readonly prepareOsd?: k8s.ResourceRequirements;
    /**
     * Crash collectors.
     *
     * @default - 100m CPU, 60 MiB, at most 60 MiB
     */
    readonly crashCollector?: k8s.ResourceRequirements;
    /**
     * Containers that rotate logs.
     *
     * @default - 100m CPU, 100 MiB, at most 1 GiB
     */
    readonly logCollector?: k8s.ResourceRequirements;
    /**
     * Jobs that clean nodes.
     *
     * @default - 500m CPU, 100 MiB, at most 1 GiB
     */
    readonly cleanup?: k8s.ResourceRequirements;
    /**
     * Exporters.
     *
     * @default - 50m CPU, 50 MiB, at most 128 MiB
     */
    readonly exporter?: k8s.ResourceRequirements;
    /**
     * Jobs that detect versions and networks.
     *
     * @default - 500m CPU, 100 MiB, at most 1 GiB
     */
    readonly cmdReporter?: k8s.ResourceRequirements;
    /**
     * The container that hands the floating mon over.
     *
     * @default - none
     */
    readonly floatingMonShutdown?: k8s.ResourceRequirements;
}
