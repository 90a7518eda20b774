import type { k8s } from 'cdk8s-plus-27';

/** A further volume of a plugin's pods, and where it is mounted. */
export interface PluginVolume {
  /** The volume. */
  readonly volume: k8s.Volume;
  /** Where the plugin's container finds it; the name is that of the volume. */
  readonly mount: k8s.VolumeMount;
}
