import { named } from './named-field';
import type { NamedField } from './named-field';
import { volumeFields } from './pods';

const SECRET = '/Secret';
const STORAGE_CLASS = 'storage.k8s.io/StorageClass';
const PRIORITY_CLASS = 'scheduling.k8s.io/PriorityClass';
const POOL = 'ceph.rook.io/CephBlockPool';
const STORE = 'ceph.rook.io/CephObjectStore';

/** Something else inside a Ceph cluster; whether it is missing is a question of its own, so it decides the order only. */
function inside(path: string, kind: string, namespace?: string): NamedField {
  return named(path, kind, { lenient: true, ...(namespace === undefined ? {} : { namespace }) });
}

function sharedPools(at: string): NamedField[] {
  const placement = ['dataPoolName', 'metadataPoolName', 'dataNonECPoolName', 'storageClasses[].dataPoolName'];
  return ['dataPoolName', 'metadataPoolName', ...placement.map((field) => `poolPlacements[].${field}`)].map((field) => inside(`${at}.${field}`, POOL));
}

function plugin(at: string): NamedField[] {
  return [
    // What happens without the account, a rule about drivers says.
    named(`${at}.serviceAccountName`, '/ServiceAccount', { lenient: true }),
    named(`${at}.priorityClassName`, PRIORITY_CLASS),
    named(`${at}.imagePullSecrets[].name`, SECRET),
    ...volumeFields(`${at}.volumes[].volume`),
  ];
}

function driver(spec: string): NamedField[] {
  return [
    named(`${spec}.imageSet.name`, '/ConfigMap'),
    named(`${spec}.encryption.configMapName.name`, '/ConfigMap'),
    ...plugin(`${spec}.controllerPlugin`),
    ...plugin(`${spec}.nodePlugin`),
  ];
}

/** The secrets of a key management service. */
function kms(at: string): NamedField[] {
  return ['tokenSecretName', ...['VAULT_CACERT', 'VAULT_CLIENT_CERT', 'VAULT_CLIENT_KEY', 'AZURE_CERT_SECRET_NAME'].map((detail) => `connectionDetails.${detail}`)]
    .map((field) => named(`${at}.${field}`, SECRET));
}

/** What Rook's objects and those of its CSI operator name, by kind. */
export const CEPH_FIELDS: readonly (readonly [kind: string, fields: readonly NamedField[]])[] = [
  ['ceph.rook.io/CephCluster', [
    ...[
      'mon.volumeClaimTemplate', 'mon.zones[].volumeClaimTemplate', 'mon.stretchCluster.zones[].volumeClaimTemplate',
      'storage.volumeClaimTemplates[]', 'storage.nodes[].volumeClaimTemplates[]', 'storage.storageClassDeviceSets[].volumeClaimTemplates[]',
    ].map((template) => named(`spec.${template}.spec.storageClassName`, STORAGE_CLASS)),
    // What happens without it, a rule about floating mons says.
    inside('spec.mon.floatingMon.configmapName', '/ConfigMap'),
    named('spec.priorityClassNames{}', PRIORITY_CLASS),
    ...kms('spec.security.kms'),
    named('spec.cephConfigFromSecret{}{}.name', SECRET),
  ]],
  [POOL, [named('spec.mirroring.peers.secretNames[]', SECRET)]],
  ['ceph.rook.io/CephBlockPoolRadosNamespace', [inside('spec.blockPoolName', POOL)]],
  ['ceph.rook.io/CephFilesystem', [
    named('spec.metadataServer.priorityClassName', PRIORITY_CLASS),
    named('spec.mirroring.peers.secretNames[]', SECRET),
  ]],
  ['ceph.rook.io/CephFilesystemSubVolumeGroup', [inside('spec.filesystemName', 'ceph.rook.io/CephFilesystem')]],
  ['ceph.rook.io/CephFilesystemMirror', [named('spec.priorityClassName', PRIORITY_CLASS)]],
  ['ceph.rook.io/CephRBDMirror', [named('spec.priorityClassName', PRIORITY_CLASS), named('spec.peers.secretNames[]', SECRET)]],
  ['ceph.rook.io/CephNFS', [
    named('spec.server.priorityClassName', PRIORITY_CLASS),
    ...['kerberos.configFiles', 'kerberos.keytabFile', 'sssd.sidecar.sssdConfigFile', 'sssd.sidecar.additionalFiles[]']
      .flatMap((file) => volumeFields(`spec.security.${file}.volumeSource`)),
  ]],
  ['ceph.rook.io/CephNVMeOFGateway', [named('spec.priorityClassName', PRIORITY_CLASS), inside('spec.pool', POOL), inside('spec.configMapRef', '/ConfigMap')]],
  [STORE, [
    inside('spec.zone.name', 'ceph.rook.io/CephObjectZone'),
    ...sharedPools('spec.sharedPools'),
    named('spec.gateway.priorityClassName', PRIORITY_CLASS),
    named('spec.gateway.sslCertificateRef', SECRET),
    named('spec.gateway.caBundleRef', SECRET),
    named('spec.gateway.rgwConfigFromSecret{}.name', SECRET),
    ...volumeFields('spec.gateway.additionalVolumeMounts[].volumeSource'),
    named('spec.auth.keystone.serviceUserSecretName', SECRET),
    ...kms('spec.security.kms'),
    ...kms('spec.security.s3'),
  ]],
  ['ceph.rook.io/CephObjectZone', [inside('spec.zoneGroup', 'ceph.rook.io/CephObjectZoneGroup'), ...sharedPools('spec.sharedPools')]],
  ['ceph.rook.io/CephObjectZoneGroup', [inside('spec.realm', 'ceph.rook.io/CephObjectRealm')]],
  ['ceph.rook.io/CephObjectStoreAccount', [inside('spec.store', STORE)]],
  ['ceph.rook.io/CephObjectStoreUser', [
    inside('spec.store', STORE, 'clusterNamespace'),
    inside('spec.accountRef.name', 'ceph.rook.io/CephObjectStoreAccount'),
    named('spec.keys[].accessKeyRef.name', SECRET),
    named('spec.keys[].secretKeyRef.name', SECRET),
  ]],
  ['ceph.rook.io/CephBucketTopic', [
    inside('spec.objectStoreName', STORE, 'objectStoreNamespace'),
    named('spec.endpoint.kafka.userSecretRef.name', SECRET),
    named('spec.endpoint.kafka.passwordSecretRef.name', SECRET),
  ]],
  ['ceph.rook.io/CephBucketNotification', [inside('spec.topic', 'ceph.rook.io/CephBucketTopic')]],
  ['csi.ceph.io/Driver', driver('spec')],
  ['csi.ceph.io/OperatorConfig', driver('spec.driverSpecDefaults')],
  ['csi.ceph.io/ClientProfile', [inside('spec.cephConnectionRef.name', 'csi.ceph.io/CephConnection')]],
];
