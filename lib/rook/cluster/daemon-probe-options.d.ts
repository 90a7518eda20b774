import type { k8s } from 'cdk8s-plus-27';
/** A probe of the kubelet. */
export interface DaemonProbeOptions {
    /**
     * Whether it is left out.
     *
     * @default false
     */
    readonly disabled?: boolean;
    /**
     * The probe; times alone keep Rook's own command.
     *
     * @default - Rook's own
     */
    readonly probe?: k8s.Probe;
}
