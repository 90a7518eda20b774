import type { IConstruct } from 'constructs';
import type { CephConfigSecret } from '../ceph-config-secret';
import type { ClusterCsiOptions } from '../cluster-csi-options';
import type { ClusterSecurityOptions } from '../cluster-security-options';
/** The keys of a cluster; those of the CSI drivers stay readable for every kernel unless another cipher is asked for. */
export declare function securitySpec({ kms, keyRotation, cephx }?: ClusterSecurityOptions): object;
/** How the CSI drivers treat the cluster. */
export declare function csiSpec({ readAffinity, cephFs, skipUserCreation }: ClusterCsiOptions): object;
/** Settings of Ceph that are read from Secrets. */
export declare function configFromSecret(sections: {
    readonly [section: string]: {
        readonly [option: string]: CephConfigSecret;
    };
}, scope: IConstruct): object;
