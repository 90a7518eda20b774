import type { ExternalObject } from '../engine/external-object';
import { ExistingObject } from './existing-object';

/**
 * Clusters bring these themselves, with their monitoring, certificates, buckets of COSI, CSI-Addons and snapshot controller; a second
 * copy would fight over them.
 */
const NAMES = [
  'bucketaccessclasses.objectstorage.k8s.io',
  'bucketaccesses.objectstorage.k8s.io',
  'bucketclaims.objectstorage.k8s.io',
  'bucketclasses.objectstorage.k8s.io',
  'buckets.objectstorage.k8s.io',
  'certificates.cert-manager.io',
  'issuers.cert-manager.io',
  'networkfenceclasses.csiaddons.openshift.io',
  'podmonitors.monitoring.coreos.com',
  'probes.monitoring.coreos.com',
  'prometheusrules.monitoring.coreos.com',
  'servicemonitors.monitoring.coreos.com',
  'volumegroupreplicationclasses.replication.storage.openshift.io',
  'volumegroupsnapshotclasses.groupsnapshot.storage.k8s.io',
  'volumereplicationclasses.replication.storage.openshift.io',
  'volumesnapshotclasses.snapshot.storage.k8s.io',
  'volumesnapshotcontents.snapshot.storage.k8s.io',
  'volumesnapshots.snapshot.storage.k8s.io',
];

/** Custom resource definitions that a site counts on without writing them. */
export function assumedDefinitions(): ExternalObject[] {
  return NAMES.map((name) => ExistingObject.customResourceDefinition(name));
}
