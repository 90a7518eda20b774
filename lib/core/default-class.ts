/** What marks the storage class of claims that name none: kubernetes/kubernetes pkg/volume/util/storageclass.go. */
export const DEFAULT_STORAGE_CLASS = 'storageclass.kubernetes.io/is-default-class';

/** What marks a driver's class of snapshots that name none: kubernetes-csi/external-snapshotter pkg/utils/util.go. */
export const DEFAULT_SNAPSHOT_CLASS = 'snapshot.storage.kubernetes.io/is-default-class';

/** What marks a driver's class of group snapshots that name none: kubernetes-csi/external-snapshotter pkg/utils/util.go. */
export const DEFAULT_GROUP_SNAPSHOT_CLASS = 'groupsnapshot.storage.kubernetes.io/is-default-class';

/** The annotations of a class, with the mark where it was said whether the class is the default. */
export function classAnnotations(
  mark: string, { isDefaultClass, annotations }: { readonly isDefaultClass?: boolean; readonly annotations?: { readonly [key: string]: string } },
): { [key: string]: string } {
  return { ...annotations, ...(isDefaultClass === undefined ? {} : { [mark]: String(isDefaultClass) }) };
}
