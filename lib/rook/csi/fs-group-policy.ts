/** When the kubelet gives the files of a volume to the group of the pod that mounts it. */
export enum FsGroupPolicy {
  /** Always. */
  FILE = 'File',
  /** Never. */
  NONE = 'None',
  /** If the volume has a file system and one node at a time writes to it. */
  READ_WRITE_ONCE_WITH_FS_TYPE = 'ReadWriteOnceWithFSType',
}
