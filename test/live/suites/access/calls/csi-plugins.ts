import { call, Place } from '../call';
import { ATTACHED, ATTACHER, type Calls, CREDENTIALS, PROVISIONER, RESIZER, TOPOLOGY } from './csi-sidecars';

const { EVERYWHERE, OWN, USERS } = Place;
const KMS = 'ceph-csi internal/kms';

/** Keys of encrypted volumes: settings and passphrases of tenants, and tokens in the name of their accounts. */
export const KEYS: Calls = [
  call(USERS, 'core', 'configmaps', 'get', `${KMS}/vault_tokens.go:parseTenantConfig`),
  call(OWN, 'core', 'configmaps', 'get', `${KMS}/kms.go:getKMSConfigMap`),
  call(USERS, 'core', 'secrets', 'get', `${KMS}/secretskms.go:fetchEncryptionPassphrase`),
  call(USERS, 'core', 'serviceaccounts', 'get', `${KMS}/vault_sa.go:getServiceAccount`),
  call(USERS, 'core', 'serviceaccounts/token', 'create', `${KMS}/vault_sa.go:createToken`),
];
/** Secrets are kept up to date once one was asked for. */
export const SECRET_CACHE = call(EVERYWHERE, 'core', 'secrets', 'list watch', 'ceph-csi internal/util/k8s/secrets.go:startSecretWatcher');
/** What a volume's topology and the nearest copy are chosen by. */
export const LABELS_OF_NODE = call(EVERYWHERE, 'core', 'nodes', 'get', 'ceph-csi internal/util/k8s/node.go:GetNodeLabels');

/** What was mapped before the plugin started is looked up and mapped again. */
export const HEALER: Calls = [
  call(EVERYWHERE, 'storage.k8s.io', 'volumeattachments', 'get list', 'ceph-csi internal/rbd/rbd_healer.go:RunVolumeHealer'),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'get', 'ceph-csi internal/rbd/rbd_healer.go:RunVolumeHealer'),
];

/** The container that makes the entries of mirrored volumes on the other side. */
export const OMAP_GENERATOR: Calls = [
  call(EVERYWHERE, 'core', 'persistentvolumes', 'list watch', 'ceph-csi internal/controller/persistentvolume/persistentvolume.go:add'),
  call(EVERYWHERE, 'core', 'secrets', 'list watch', 'ceph-csi internal/controller/persistentvolume/persistentvolume.go:getCredentials, through the cache'),
  call(EVERYWHERE, 'replication.storage.openshift.io', 'volumegroupreplicationcontents', 'list watch', 'ceph-csi internal/controller/volumegroup/volumegroupreplicationcontent.go:add'),
];

/** The sidecars that every controller plugin has. */
export const CONTROLLER: Calls = [...PROVISIONER, ...TOPOLOGY, ...ATTACHED, ...CREDENTIALS, ...ATTACHER, ...RESIZER];
