import type { Document } from '../../document';
import type { World } from '../world';
import { text } from './read';

/** The kind of storage classes. */
export const STORAGE_CLASS = 'storage.k8s.io/StorageClass';

/** Provisioners whose volumes stay on the node they were made on. */
const LOCAL = new Set([
  'topolvm.io', 'topolvm.cybozu.com', 'kubernetes.io/no-provisioner', 'rancher.io/local-path', 'local.csi.openebs.io', 'lvm.csi.metal-stack.io',
]);

/** The storage class of that name among the objects. */
export function classNamed(world: World, name: unknown): Document | undefined {
  const wanted = text(name);
  return wanted === undefined ? undefined : world.find(STORAGE_CLASS, undefined, wanted);
}

/** The driver behind a storage class. */
export function provisionerOf(storageClass: Document): string {
  return text(storageClass.object.provisioner) ?? '';
}

/** Whether volumes of the class cannot leave their node. */
export function isLocal(storageClass: Document): boolean {
  return LOCAL.has(provisionerOf(storageClass));
}

/** Whether the class belongs to TopoLVM. */
export function isTopolvm(storageClass: Document): boolean {
  return ['topolvm.io', 'topolvm.cybozu.com'].includes(provisionerOf(storageClass));
}

/** Whether a volume is made before its pod has a node. */
export function bindsEarly(storageClass: Document): boolean {
  return storageClass.object.volumeBindingMode !== 'WaitForFirstConsumer';
}
