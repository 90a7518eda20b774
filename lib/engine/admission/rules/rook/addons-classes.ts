import type { Document } from '../../../document';
import { STORAGE_CLASS } from '../classes';
import { dig, fields, spec, text, type Fields } from '../read';
import { cephDriver } from './csi-classes';

/** The kind of classes for single volumes that are copied to another cluster. */
export const REPLICATION_CLASS = 'replication.storage.openshift.io/VolumeReplicationClass';
/** The kind of classes for groups of them. */
export const GROUP_REPLICATION_CLASS = 'replication.storage.openshift.io/VolumeGroupReplicationClass';
/** The kind of classes for fences. */
export const FENCE_CLASS = 'csiaddons.openshift.io/NetworkFenceClass';
/** Classes of CSI-Addons, which keep driver and parameters in their spec. */
export const ADDONS_CLASS_KINDS = [REPLICATION_CLASS, GROUP_REPLICATION_CLASS, FENCE_CLASS];

/** What a storage class asks CSI-Addons for. */
export const UPKEEP = {
  reclaimSpace: 'reclaimspace.csiaddons.openshift.io/schedule',
  keyRotation: 'keyrotation.csiaddons.openshift.io/schedule',
} as const;

/** The driver of Ceph that a class of CSI-Addons is for. */
export function addonsDriver({ object }: Document): { readonly name: string; readonly type: string } | undefined {
  const name = text(dig(object, 'spec', 'provisioner')) ?? '';
  const match = /^(?:.+\.)?(rbd|cephfs|nfs|nvmeof)\.csi\.ceph\.com$/.exec(name);
  return match ? { name, type: match[1] } : undefined;
}

/** The driver that has to do something for CSI-Addons, and the place that asks for it. */
export function addonsDemand(document: Document): { readonly driver: string; readonly property: readonly string[] } | undefined {
  if (document.object.kind !== 'StorageClass') {
    const driver = addonsDriver(document);
    return driver && { driver: driver.name, property: ['spec', 'provisioner'] };
  }
  const driver = cephDriver(document);
  const annotation = Object.values(UPKEEP).find((name) => text(dig(document.object, 'metadata', 'annotations', name)) !== undefined);
  return driver && annotation ? { driver: driver.name, property: ['metadata', 'annotations', annotation] } : undefined;
}

/** Kinds that can ask CSI-Addons for something. */
export const ADDONS_KINDS = [STORAGE_CLASS, ...ADDONS_CLASS_KINDS];

/** The parameters of a class of CSI-Addons. */
export function addonsParameters(document: Document): Fields {
  return fields(spec(document).parameters);
}
