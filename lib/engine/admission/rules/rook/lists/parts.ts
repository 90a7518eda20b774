import type { Rule } from '../../../rule';
import { clientCapsEmpty } from '../client-caps-empty';
import { clientNameReserved } from '../client-name-reserved';
import { clientSecretUser } from '../client-secret-user';
import { clusterIdInvalid } from '../cluster-id-invalid';
import { clusterIdTwice } from '../cluster-id-twice';
import { clusterPartTwice } from '../cluster-part-twice';
import { defaultRealmTwice } from '../default-realm-twice';
import { filesystemMirrorMissing } from '../filesystem-mirror-missing';
import { filesystemMirrorTwice } from '../filesystem-mirror-twice';
import { filesystemNameInvalid } from '../filesystem-name-invalid';
import { filesystemPoolErasureCoded } from '../filesystem-pool-erasure-coded';
import { filesystemPoolsRepeat } from '../filesystem-pools-repeat';
import { filesystemRetentionIgnored } from '../filesystem-retention-ignored';
import { filesystemScheduleInvalid } from '../filesystem-schedule-invalid';
import { gatewayCephTooOld } from '../gateway-ceph-too-old';
import { gatewayConfigIgnored } from '../gateway-config-ignored';
import { gatewayPortNotListened } from '../gateway-port-not-listened';
import { keystoneTenants } from '../keystone-tenants';
import { mdsExceedNodes } from '../mds-exceed-nodes';
import { mirroringCephTooOld } from '../mirroring-ceph-too-old';
import { nfsFileMode } from '../nfs-file-mode';
import { nfsHostPortTaken } from '../nfs-host-port-taken';
import { nfsIdentityFiles } from '../nfs-identity-files';
import { nfsModuleOff } from '../nfs-module-off';
import { nfsNoServer } from '../nfs-no-server';
import { nfsServersShareNode } from '../nfs-servers-share-node';
import { notificationFilterIgnored } from '../notification-filter-ignored';
import { notificationUnanswered } from '../notification-unanswered';
import { objectParentMissing } from '../object-parent-missing';
import { objectSecretKeys } from '../object-secret-keys';
import { peerSecretKeys } from '../peer-secret-keys';
import { poolBuiltinErasureCoded } from '../pool-builtin-erasure-coded';
import { poolBuiltinNotStretched } from '../pool-builtin-not-stretched';
import { poolCompressionMode } from '../pool-compression-mode';
import { poolCrushRootUnknown } from '../pool-crush-root-unknown';
import { poolDeviceClassMixed } from '../pool-device-class-mixed';
import { poolDeviceClassUnknown } from '../pool-device-class-unknown';
import { poolDomainUnknown } from '../pool-domain-unknown';
import { poolDomainsNested } from '../pool-domains-nested';
import { poolExceedsDomains } from '../pool-exceeds-domains';
import { poolFewReplicas } from '../pool-few-replicas';
import { poolInStretchCluster } from '../pool-in-stretch-cluster';
import { poolMinSize } from '../pool-min-size';
import { poolMirroringErasureCoded } from '../pool-mirroring-erasure-coded';
import { poolMirroringMode } from '../pool-mirroring-mode';
import { poolOnPortableOsds } from '../pool-on-portable-osds';
import { poolPgNum } from '../pool-pg-num';
import { poolPlacementInStretchCluster } from '../pool-placement-in-stretch-cluster';
import { poolQuotasExceedCapacity } from '../pool-quotas-exceed-capacity';
import { poolRedundancy } from '../pool-redundancy';
import { poolSizeUnsafe } from '../pool-size-unsafe';
import { poolTargetRatios } from '../pool-target-ratios';
import { poolTargetsExceedCapacity } from '../pool-targets-exceed-capacity';
import { radosNamespaceUnmirrored } from '../rados-namespace-unmirrored';
import { rbdMirrorMissing } from '../rbd-mirror-missing';
import { rbdMirrorPeers } from '../rbd-mirror-peers';
import { rbdMirrorTwice } from '../rbd-mirror-twice';
import { realmKeysMissing } from '../realm-keys-missing';
import { requiredNameEmpty } from '../required-name-empty';
import { serviceNameLong } from '../service-name-long';
import { snapshotScheduleInterval } from '../snapshot-schedule-interval';
import { storeCertificateMissing } from '../store-certificate-missing';
import { storeCiphers } from '../store-ciphers';
import { storeEncryptionAuth } from '../store-encryption-auth';
import { storeEncryptionEngine } from '../store-encryption-engine';
import { storeEncryptionIgnored } from '../store-encryption-ignored';
import { storeExceedsNodes } from '../store-exceeds-nodes';
import { storeExternalEndpoints } from '../store-external-endpoints';
import { storeHostNames } from '../store-host-names';
import { storeHostPortTaken } from '../store-host-port-taken';
import { storeHostUnknown } from '../store-host-unknown';
import { storeNameLong } from '../store-name-long';
import { storePlacements } from '../store-placements';
import { storePoolErasureCoded } from '../store-pool-erasure-coded';
import { storePoolsMissing } from '../store-pools-missing';
import { storePoolsTwice } from '../store-pools-twice';
import { storePort } from '../store-port';
import { storePortsClash } from '../store-ports-clash';
import { storeSettingIgnored } from '../store-setting-ignored';
import { storeSharedPoolMissing } from '../store-shared-pool-missing';
import { subvolumeGroupMisplaced } from '../subvolume-group-misplaced';
import { topicEndpoint } from '../topic-endpoint';
import { topicSecretInClear } from '../topic-secret-in-clear';
import { userAccountElsewhere } from '../user-account-elsewhere';
import { userDisplayName } from '../user-display-name';
import { userKeysIncomplete } from '../user-keys-incomplete';
import { userNamespaceNotAllowed } from '../user-namespace-not-allowed';
import { userTwice } from '../user-twice';
import { zoneEndpointInvalid } from '../zone-endpoint-invalid';

/** What is inside of a cluster: pools, filesystems, object stores, gateways, users. */
export const parts: readonly Rule[] = [
  clientCapsEmpty,
  clientNameReserved,
  clientSecretUser,
  clusterIdInvalid,
  clusterIdTwice,
  clusterPartTwice,
  defaultRealmTwice,
  filesystemMirrorMissing,
  filesystemMirrorTwice,
  filesystemNameInvalid,
  filesystemPoolErasureCoded,
  filesystemPoolsRepeat,
  filesystemRetentionIgnored,
  filesystemScheduleInvalid,
  gatewayCephTooOld,
  gatewayConfigIgnored,
  gatewayPortNotListened,
  keystoneTenants,
  mdsExceedNodes,
  mirroringCephTooOld,
  nfsFileMode,
  nfsHostPortTaken,
  nfsIdentityFiles,
  nfsModuleOff,
  nfsNoServer,
  nfsServersShareNode,
  notificationFilterIgnored,
  notificationUnanswered,
  objectParentMissing,
  objectSecretKeys,
  peerSecretKeys,
  poolBuiltinErasureCoded,
  poolBuiltinNotStretched,
  poolCompressionMode,
  poolCrushRootUnknown,
  poolDeviceClassMixed,
  poolDeviceClassUnknown,
  poolDomainUnknown,
  poolDomainsNested,
  poolExceedsDomains,
  poolFewReplicas,
  poolInStretchCluster,
  poolMinSize,
  poolMirroringErasureCoded,
  poolMirroringMode,
  poolOnPortableOsds,
  poolPgNum,
  poolPlacementInStretchCluster,
  poolQuotasExceedCapacity,
  poolRedundancy,
  poolSizeUnsafe,
  poolTargetRatios,
  poolTargetsExceedCapacity,
  radosNamespaceUnmirrored,
  rbdMirrorMissing,
  rbdMirrorPeers,
  rbdMirrorTwice,
  realmKeysMissing,
  requiredNameEmpty,
  serviceNameLong,
  snapshotScheduleInterval,
  storeCertificateMissing,
  storeCiphers,
  storeEncryptionAuth,
  storeEncryptionEngine,
  storeEncryptionIgnored,
  storeExceedsNodes,
  storeExternalEndpoints,
  storeHostNames,
  storeHostPortTaken,
  storeHostUnknown,
  storeNameLong,
  storePlacements,
  storePoolErasureCoded,
  storePoolsMissing,
  storePoolsTwice,
  storePort,
  storePortsClash,
  storeSettingIgnored,
  storeSharedPoolMissing,
  subvolumeGroupMisplaced,
  topicEndpoint,
  topicSecretInClear,
  userAccountElsewhere,
  userDisplayName,
  userKeysIncomplete,
  userNamespaceNotAllowed,
  userTwice,
  zoneEndpointInvalid,
];
