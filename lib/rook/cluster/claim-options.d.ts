import type { k8s } from 'cdk8s-plus-27';
import type { AccessMode } from '../../core/access-mode';
import type { Size } from '../../core/size';
/** Details of a claim that most clusters leave to Kubernetes. */
export interface ClaimOptions {
    /**
     * How often the volume may be mounted at once.
     *
     * @default [AccessMode.READ_WRITE_ONCE]
     */
    readonly accessModes?: AccessMode[];
    /**
     * Labels of the claim.
     *
     * @default - none of ours
     */
    readonly labels?: {
        readonly [key: string]: string;
    };
    /**
     * Annotations of the claim.
     *
     * @default - none of ours
     */
    readonly annotations?: {
        readonly [key: string]: string;
    };
    /**
     * The size above which a provisioner must not go.
     *
     * @default - no limit
     */
    readonly sizeLimit?: Size;
    /**
     * Labels of the volumes that the claim may be bound to.
     *
     * @default - any volume
     */
    readonly selector?: k8s.LabelSelector;
    /**
     * The one volume that the claim is bound to.
     *
     * @default - any volume that fits
     */
    readonly volumeName?: string;
    /**
     * The VolumeAttributesClass of the claim.
     *
     * @default - none
     */
    readonly volumeAttributesClassName?: string;
    /**
     * A snapshot or claim of the same namespace whose content the volume begins with.
     *
     * @default - an empty volume
     */
    readonly dataSource?: k8s.TypedLocalObjectReference;
    /**
     * Any object whose content the volume begins with.
     *
     * @default - an empty volume
     */
    readonly dataSourceRef?: k8s.TypedObjectReference;
}
