/** What a driver does about snapshots; anything but NONE needs the snapshot definitions in the Kubernetes cluster. */
export enum SnapshotPolicy {
  /** No snapshots. */
  NONE = 'none',
  /** Snapshots of single volumes. */
  VOLUME_SNAPSHOT = 'volumeSnapshot',
  /** Snapshots of single volumes and of groups of them. */
  VOLUME_GROUP_SNAPSHOT = 'volumeGroupSnapshot',
}
