import type { Rule } from '../../rule';
import { addonsClassClusterUnknown } from './addons-class-cluster-unknown';
import { addonsClassDriverUnknown } from './addons-class-driver-unknown';
import { addonsClassSecretElsewhere } from './addons-class-secret-elsewhere';
import { addonsSidecarMissing } from './addons-sidecar-missing';
import { addressRangeInvalid } from './address-range-invalid';
import { addressRangesUnused } from './address-ranges-unused';
import { allDevices } from './all-devices';
import { bucketClaimClass } from './bucket-claim-class';
import { bucketClaimName } from './bucket-claim-name';
import { bucketClassProvisioner } from './bucket-class-provisioner';
import { bucketClassStoreMissing } from './bucket-class-store-missing';
import { bucketConfigInvalid } from './bucket-config-invalid';
import { bucketConfigNotAllowed } from './bucket-config-not-allowed';
import { bucketProvisionerShared } from './bucket-provisioner-shared';
import { cephConfHidesConfig } from './ceph-conf-hides-config';
import { cephConfUnreadable } from './ceph-conf-unreadable';
import { cephConfigSection } from './ceph-config-section';
import { cephImageFloating } from './ceph-image-floating';
import { cephImageMissing } from './ceph-image-missing';
import { cephVersionUndeclared } from './ceph-version-undeclared';
import { cephVersionUnsupported } from './ceph-version-unsupported';
import { cephfsMountOptions } from './cephfs-mount-options';
import { classClusterUnknown } from './class-cluster-unknown';
import { classDriverUnknown } from './class-driver-unknown';
import { classFilesystemMissing } from './class-filesystem-missing';
import { classFilesystemOptions } from './class-filesystem-options';
import { classFilesystemPoolMissing } from './class-filesystem-pool-missing';
import { classGroupElsewhere } from './class-group-elsewhere';
import { classImageFeatures } from './class-image-features';
import { classKeyManagementUnknown } from './class-key-management-unknown';
import { classMirroredSlowly } from './class-mirrored-slowly';
import { classNamespaceElsewhere } from './class-namespace-elsewhere';
import { classNfsPort } from './class-nfs-port';
import { classNfsSecurity } from './class-nfs-security';
import { classNfsServer } from './class-nfs-server';
import { classNotMirrored } from './class-not-mirrored';
import { classNvmeofGateway } from './class-nvmeof-gateway';
import { classPoolErasureCoded } from './class-pool-erasure-coded';
import { classPoolMissing } from './class-pool-missing';
import { classPublishSecretMissing } from './class-publish-secret-missing';
import { classSecretElsewhere } from './class-secret-elsewhere';
import { classSecretsMissing } from './class-secrets-missing';
import { classTopologyBindsEarly } from './class-topology-binds-early';
import { classTopologyUnlabelled } from './class-topology-unlabelled';
import { cleanupConfirmed } from './cleanup-confirmed';
import { cleanupPlacementIgnored } from './cleanup-placement-ignored';
import { clientCapsEmpty } from './client-caps-empty';
import { clientNameReserved } from './client-name-reserved';
import { clientProfileConnectionMissing } from './client-profile-connection-missing';
import { clientProfileOverwritten } from './client-profile-overwritten';
import { clientSecretUser } from './client-secret-user';
import { clusterIdInvalid } from './cluster-id-invalid';
import { clusterIdTwice } from './cluster-id-twice';
import { clusterNotWatched } from './cluster-not-watched';
import { clusterRbacMissing } from './cluster-rbac-missing';
import { cosiClassDriver } from './cosi-class-driver';
import { cosiClassUser } from './cosi-class-user';
import { cosiDriverElsewhere } from './cosi-driver-elsewhere';
import { cosiDriverIdle } from './cosi-driver-idle';
import { cosiDriverTwice } from './cosi-driver-twice';
import { csiKeyManagementInvalid } from './csi-key-management-invalid';
import { csiKeysNotKept } from './csi-keys-not-kept';
import { csiOperatorConfigName } from './csi-operator-config-name';
import { daemonNameUnknown } from './daemon-name-unknown';
import { dataDirMissing } from './data-dir-missing';
import { dataDirReserved } from './data-dir-reserved';
import { dataDirShared } from './data-dir-shared';
import { defaultRealmTwice } from './default-realm-twice';
import { deviceByKernelName } from './device-by-kernel-name';
import { deviceClassTwice } from './device-class-twice';
import { deviceSetConfigIgnored } from './device-set-config-ignored';
import { deviceSetNamesRepeat } from './device-set-names-repeat';
import { devicesShared } from './devices-shared';
import { driverAccountMissing } from './driver-account-missing';
import { driverLogRotation } from './driver-log-rotation';
import { driverPrefixUnguarded } from './driver-prefix-unguarded';
import { driverSkipsNodes } from './driver-skips-nodes';
import { driverTimeout } from './driver-timeout';
import { driverTwice } from './driver-twice';
import { durationInvalid } from './duration-invalid';
import { filesystemMirrorMissing } from './filesystem-mirror-missing';
import { filesystemMirrorTwice } from './filesystem-mirror-twice';
import { filesystemNameInvalid } from './filesystem-name-invalid';
import { filesystemPoolErasureCoded } from './filesystem-pool-erasure-coded';
import { filesystemPoolsRepeat } from './filesystem-pools-repeat';
import { filesystemRetentionIgnored } from './filesystem-retention-ignored';
import { filesystemScheduleInvalid } from './filesystem-schedule-invalid';
import { fullRatios } from './full-ratios';
import { gatewayCephTooOld } from './gateway-ceph-too-old';
import { gatewayConfigIgnored } from './gateway-config-ignored';
import { gatewayPortNotListened } from './gateway-port-not-listened';
import { hostNetworkClash } from './host-network-clash';
import { keystoneTenants } from './keystone-tenants';
import { kmsConnectionDetails } from './kms-connection-details';
import { kmsSecretKeys } from './kms-secret-keys';
import { kubeletDirectoryDiffers } from './kubelet-directory-differs';
import { kubernetesUntested } from './kubernetes-untested';
import { mdsExceedNodes } from './mds-exceed-nodes';
import { memoryBelowMinimum } from './memory-below-minimum';
import { memoryLimitBelowRequest } from './memory-limit-below-request';
import { mgrModules } from './mgr-modules';
import { mirroringCephTooOld } from './mirroring-ceph-too-old';
import { monCountEven } from './mon-count-even';
import { monTemplateNotFilesystem } from './mon-template-not-filesystem';
import { monsExceedNodes } from './mons-exceed-nodes';
import { monsShareHostNetwork } from './mons-share-host-network';
import { monsWithoutReserve } from './mons-without-reserve';
import { namespaceNotPrivileged } from './namespace-not-privileged';
import { networkSelectorInvalid } from './network-selector-invalid';
import { nfsFileMode } from './nfs-file-mode';
import { nfsIdentityFiles } from './nfs-identity-files';
import { nfsModuleOff } from './nfs-module-off';
import { nfsNoServer } from './nfs-no-server';
import { nfsServersShareNode } from './nfs-servers-share-node';
import { noCluster } from './no-cluster';
import { noStorage } from './no-storage';
import { nodeUnknown } from './node-unknown';
import { nodesIgnored } from './nodes-ignored';
import { notificationFilterIgnored } from './notification-filter-ignored';
import { objectParentMissing } from './object-parent-missing';
import { objectSecretKeys } from './object-secret-keys';
import { omapGeneratorOff } from './omap-generator-off';
import { oneClusterAtATime } from './one-cluster-at-a-time';
import { operatorSettingIgnored } from './operator-setting-ignored';
import { operatorsOverlap } from './operators-overlap';
import { osdAnnotationLost } from './osd-annotation-lost';
import { osdClassBindsEarly } from './osd-class-binds-early';
import { osdClassNotNamed } from './osd-class-not-named';
import { osdLogicalVolumeUnsupported } from './osd-logical-volume-unsupported';
import { osdMemoryUnbounded } from './osd-memory-unbounded';
import { osdNotSpread } from './osd-not-spread';
import { osdPlacementIgnored } from './osd-placement-ignored';
import { osdPortableOnLocalClass } from './osd-portable-on-local-class';
import { osdSpreadCountsOthers } from './osd-spread-counts-others';
import { osdTemplateNames } from './osd-template-names';
import { osdTemplateNotBlock } from './osd-template-not-block';
import { osdsRemovedByThemselves } from './osds-removed-by-themselves';
import { peerSecretKeys } from './peer-secret-keys';
import { poolBuiltinErasureCoded } from './pool-builtin-erasure-coded';
import { poolCompressionMode } from './pool-compression-mode';
import { poolDeviceClassMixed } from './pool-device-class-mixed';
import { poolDeviceClassUnknown } from './pool-device-class-unknown';
import { poolDomainUnknown } from './pool-domain-unknown';
import { poolDomainsNested } from './pool-domains-nested';
import { poolExceedsDomains } from './pool-exceeds-domains';
import { poolFewReplicas } from './pool-few-replicas';
import { poolInStretchCluster } from './pool-in-stretch-cluster';
import { poolMinSize } from './pool-min-size';
import { poolMirroringErasureCoded } from './pool-mirroring-erasure-coded';
import { poolMirroringMode } from './pool-mirroring-mode';
import { poolPgNum } from './pool-pg-num';
import { poolRedundancy } from './pool-redundancy';
import { poolSizeUnsafe } from './pool-size-unsafe';
import { radosNamespaceUnmirrored } from './rados-namespace-unmirrored';
import { rbdMirrorMissing } from './rbd-mirror-missing';
import { rbdMirrorTwice } from './rbd-mirror-twice';
import { readAffinityCorrupts } from './read-affinity-corrupts';
import { realmKeysMissing } from './realm-keys-missing';
import { replicationClassParameters } from './replication-class-parameters';
import { requiredNameEmpty } from './required-name-empty';
import { serviceNameLong } from './service-name-long';
import { snapshotPolicyTooNarrow } from './snapshot-policy-too-narrow';
import { snapshotScheduleInterval } from './snapshot-schedule-interval';
import { storageConfigUnknown } from './storage-config-unknown';
import { storeCertificateMissing } from './store-certificate-missing';
import { storeCiphers } from './store-ciphers';
import { storeEncryptionAuth } from './store-encryption-auth';
import { storeEncryptionEngine } from './store-encryption-engine';
import { storeEncryptionIgnored } from './store-encryption-ignored';
import { storeExceedsNodes } from './store-exceeds-nodes';
import { storeExternalEndpoints } from './store-external-endpoints';
import { storeHostNames } from './store-host-names';
import { storeHostPortTaken } from './store-host-port-taken';
import { storeHostUnknown } from './store-host-unknown';
import { storeNameLong } from './store-name-long';
import { storePlacements } from './store-placements';
import { storePoolErasureCoded } from './store-pool-erasure-coded';
import { storePoolsMissing } from './store-pools-missing';
import { storePoolsTwice } from './store-pools-twice';
import { storePort } from './store-port';
import { storePortsClash } from './store-ports-clash';
import { storeSettingIgnored } from './store-setting-ignored';
import { storeSharedPoolMissing } from './store-shared-pool-missing';
import { stretchMons } from './stretch-mons';
import { subvolumeGroupMisplaced } from './subvolume-group-misplaced';
import { topicEndpoint } from './topic-endpoint';
import { topicSecretInClear } from './topic-secret-in-clear';
import { topologyConflict } from './topology-conflict';
import { twoClustersInNamespace } from './two-clusters-in-namespace';
import { upgradeChecksSkipped } from './upgrade-checks-skipped';
import { upkeepScheduleInvalid } from './upkeep-schedule-invalid';
import { userAccountElsewhere } from './user-account-elsewhere';
import { userDisplayName } from './user-display-name';
import { userKeysIncomplete } from './user-keys-incomplete';
import { userNamespaceNotAllowed } from './user-namespace-not-allowed';
import { userTwice } from './user-twice';
import { zoneEndpointInvalid } from './zone-endpoint-invalid';

/** Everything the rules know about Rook and Ceph. */
export const rookRules: readonly Rule[] = [
  addonsClassClusterUnknown,
  addonsClassDriverUnknown,
  addonsClassSecretElsewhere,
  addonsSidecarMissing,
  addressRangeInvalid,
  addressRangesUnused,
  allDevices,
  bucketClaimClass,
  bucketClaimName,
  bucketClassProvisioner,
  bucketClassStoreMissing,
  bucketConfigInvalid,
  bucketConfigNotAllowed,
  bucketProvisionerShared,
  cephConfHidesConfig,
  cephConfUnreadable,
  cephConfigSection,
  cephImageFloating,
  cephImageMissing,
  cephVersionUndeclared,
  cephVersionUnsupported,
  cephfsMountOptions,
  classClusterUnknown,
  classDriverUnknown,
  classFilesystemMissing,
  classFilesystemOptions,
  classFilesystemPoolMissing,
  classGroupElsewhere,
  classImageFeatures,
  classKeyManagementUnknown,
  classMirroredSlowly,
  classNamespaceElsewhere,
  classNfsPort,
  classNfsSecurity,
  classNfsServer,
  classNotMirrored,
  classNvmeofGateway,
  classPoolErasureCoded,
  classPoolMissing,
  classPublishSecretMissing,
  classSecretElsewhere,
  classSecretsMissing,
  classTopologyBindsEarly,
  classTopologyUnlabelled,
  cleanupConfirmed,
  cleanupPlacementIgnored,
  clientCapsEmpty,
  clientNameReserved,
  clientProfileConnectionMissing,
  clientProfileOverwritten,
  clientSecretUser,
  clusterIdInvalid,
  clusterIdTwice,
  clusterNotWatched,
  clusterRbacMissing,
  cosiClassDriver,
  cosiClassUser,
  cosiDriverElsewhere,
  cosiDriverIdle,
  cosiDriverTwice,
  csiKeyManagementInvalid,
  csiKeysNotKept,
  csiOperatorConfigName,
  daemonNameUnknown,
  dataDirMissing,
  dataDirReserved,
  dataDirShared,
  defaultRealmTwice,
  deviceByKernelName,
  deviceClassTwice,
  deviceSetConfigIgnored,
  deviceSetNamesRepeat,
  devicesShared,
  driverAccountMissing,
  driverLogRotation,
  driverPrefixUnguarded,
  driverSkipsNodes,
  driverTimeout,
  driverTwice,
  durationInvalid,
  filesystemMirrorMissing,
  filesystemMirrorTwice,
  filesystemNameInvalid,
  filesystemPoolErasureCoded,
  filesystemPoolsRepeat,
  filesystemRetentionIgnored,
  filesystemScheduleInvalid,
  fullRatios,
  gatewayCephTooOld,
  gatewayConfigIgnored,
  gatewayPortNotListened,
  hostNetworkClash,
  keystoneTenants,
  kmsConnectionDetails,
  kmsSecretKeys,
  kubeletDirectoryDiffers,
  kubernetesUntested,
  mdsExceedNodes,
  memoryBelowMinimum,
  memoryLimitBelowRequest,
  mgrModules,
  mirroringCephTooOld,
  monCountEven,
  monTemplateNotFilesystem,
  monsExceedNodes,
  monsShareHostNetwork,
  monsWithoutReserve,
  namespaceNotPrivileged,
  networkSelectorInvalid,
  nfsFileMode,
  nfsIdentityFiles,
  nfsModuleOff,
  nfsNoServer,
  nfsServersShareNode,
  noCluster,
  noStorage,
  nodeUnknown,
  nodesIgnored,
  notificationFilterIgnored,
  objectParentMissing,
  objectSecretKeys,
  omapGeneratorOff,
  oneClusterAtATime,
  operatorSettingIgnored,
  operatorsOverlap,
  osdAnnotationLost,
  osdClassBindsEarly,
  osdClassNotNamed,
  osdLogicalVolumeUnsupported,
  osdMemoryUnbounded,
  osdNotSpread,
  osdPlacementIgnored,
  osdPortableOnLocalClass,
  osdSpreadCountsOthers,
  osdTemplateNames,
  osdTemplateNotBlock,
  osdsRemovedByThemselves,
  peerSecretKeys,
  poolBuiltinErasureCoded,
  poolCompressionMode,
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
  poolPgNum,
  poolRedundancy,
  poolSizeUnsafe,
  radosNamespaceUnmirrored,
  rbdMirrorMissing,
  rbdMirrorTwice,
  readAffinityCorrupts,
  realmKeysMissing,
  replicationClassParameters,
  requiredNameEmpty,
  serviceNameLong,
  snapshotPolicyTooNarrow,
  snapshotScheduleInterval,
  storageConfigUnknown,
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
  stretchMons,
  subvolumeGroupMisplaced,
  topicEndpoint,
  topicSecretInClear,
  topologyConflict,
  twoClustersInNamespace,
  upgradeChecksSkipped,
  upkeepScheduleInvalid,
  userAccountElsewhere,
  userDisplayName,
  userKeysIncomplete,
  userNamespaceNotAllowed,
  userTwice,
  zoneEndpointInvalid,
];
