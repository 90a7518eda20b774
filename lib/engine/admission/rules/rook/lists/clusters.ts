import type { Rule } from '../../../rule';
import { addressRangeInvalid } from '../address-range-invalid';
import { addressRangesOverlap } from '../address-ranges-overlap';
import { addressRangesUnused } from '../address-ranges-unused';
import { allDevices } from '../all-devices';
import { cephConfHidesConfig } from '../ceph-conf-hides-config';
import { cephConfUnreadable } from '../ceph-conf-unreadable';
import { cephConfigSection } from '../ceph-config-section';
import { cephImageFloating } from '../ceph-image-floating';
import { cephImageMissing } from '../ceph-image-missing';
import { cephOptionUnknown } from '../ceph-option-unknown';
import { cephVersionUndeclared } from '../ceph-version-undeclared';
import { cephVersionUnsupported } from '../ceph-version-unsupported';
import { cephfsMountOptions } from '../cephfs-mount-options';
import { cleanupConfirmed } from '../cleanup-confirmed';
import { cleanupPlacementIgnored } from '../cleanup-placement-ignored';
import { clusterNotReconciled } from '../cluster-not-reconciled';
import { clusterNotWatched } from '../cluster-not-watched';
import { clusterRbacMissing } from '../cluster-rbac-missing';
import { cpuLimitBelowRequest } from '../cpu-limit-below-request';
import { daemonNameUnknown } from '../daemon-name-unknown';
import { daemonsExceedNodes } from '../daemons-exceed-nodes';
import { dataDirMissing } from '../data-dir-missing';
import { dataDirReserved } from '../data-dir-reserved';
import { dataDirShared } from '../data-dir-shared';
import { deviceByKernelName } from '../device-by-kernel-name';
import { deviceClassTwice } from '../device-class-twice';
import { deviceConfigIgnored } from '../device-config-ignored';
import { deviceFilterBroad } from '../device-filter-broad';
import { deviceFilterInvalid } from '../device-filter-invalid';
import { deviceNeverTaken } from '../device-never-taken';
import { deviceSelectionIgnored } from '../device-selection-ignored';
import { deviceSelectionOverruled } from '../device-selection-overruled';
import { deviceSetConfigIgnored } from '../device-set-config-ignored';
import { deviceSetNamesRepeat } from '../device-set-names-repeat';
import { devicesShared } from '../devices-shared';
import { durationInvalid } from '../duration-invalid';
import { floatingMonSettings } from '../floating-mon-settings';
import { floatingMonUnfit } from '../floating-mon-unfit';
import { fullRatios } from '../full-ratios';
import { hostNetworkClash } from '../host-network-clash';
import { hostPortTaken } from '../host-port-taken';
import { kernelTooOld } from '../kernel-too-old';
import { keyRotationUnsupported } from '../key-rotation-unsupported';
import { kmsConnectionDetails } from '../kms-connection-details';
import { kmsSecretKeys } from '../kms-secret-keys';
import { kmsUnused } from '../kms-unused';
import { memoryBelowMinimum } from '../memory-below-minimum';
import { memoryLimitBelowRequest } from '../memory-limit-below-request';
import { metadataDeviceSettings } from '../metadata-device-settings';
import { metadataSizeUnused } from '../metadata-size-unused';
import { mgrModules } from '../mgr-modules';
import { mgrWithoutStandby } from '../mgr-without-standby';
import { monCountEven } from '../mon-count-even';
import { monTemplateNotFilesystem } from '../mon-template-not-filesystem';
import { monZonesUnfit } from '../mon-zones-unfit';
import { monsExceedNodes } from '../mons-exceed-nodes';
import { monsShareHostNetwork } from '../mons-share-host-network';
import { monsWithoutReserve } from '../mons-without-reserve';
import { multiClusterServiceUnready } from '../multi-cluster-service-unready';
import { multusHostsUnrouted } from '../multus-hosts-unrouted';
import { namespaceNotPrivileged } from '../namespace-not-privileged';
import { networkAttachmentMissing } from '../network-attachment-missing';
import { networkSelectorInvalid } from '../network-selector-invalid';
import { noCluster } from '../no-cluster';
import { noStorage } from '../no-storage';
import { nodeUnknown } from '../node-unknown';
import { nodesIgnored } from '../nodes-ignored';
import { osdAnnotationLost } from '../osd-annotation-lost';
import { osdClassBindsEarly } from '../osd-class-binds-early';
import { osdClassNotNamed } from '../osd-class-not-named';
import { osdCountUneven } from '../osd-count-uneven';
import { osdLogicalVolumeUnsupported } from '../osd-logical-volume-unsupported';
import { osdMemoryTargetTooLarge } from '../osd-memory-target-too-large';
import { osdMemoryUnbounded } from '../osd-memory-unbounded';
import { osdNotSpread } from '../osd-not-spread';
import { osdPlacementIgnored } from '../osd-placement-ignored';
import { osdPortableOnLocalClass } from '../osd-portable-on-local-class';
import { osdSpreadCountsOthers } from '../osd-spread-counts-others';
import { osdSpreadStuck } from '../osd-spread-stuck';
import { osdTemplateNames } from '../osd-template-names';
import { osdTemplateNotBlock } from '../osd-template-not-block';
import { osdTunedTwice } from '../osd-tuned-twice';
import { osdsRemovedByThemselves } from '../osds-removed-by-themselves';
import { readAffinityCorrupts } from '../read-affinity-corrupts';
import { storageConfigUnknown } from '../storage-config-unknown';
import { stretchMons } from '../stretch-mons';
import { stretchOsdsOutside } from '../stretch-osds-outside';
import { stretchZonesUnequal } from '../stretch-zones-unequal';
import { topologyConflict } from '../topology-conflict';
import { twoClustersInNamespace } from '../two-clusters-in-namespace';
import { upgradeChecksSkipped } from '../upgrade-checks-skipped';

/** Ceph clusters: mons, OSDs, network, versions, configuration. */
export const clusters: readonly Rule[] = [
  addressRangeInvalid,
  addressRangesOverlap,
  addressRangesUnused,
  allDevices,
  cephConfHidesConfig,
  cephConfUnreadable,
  cephConfigSection,
  cephImageFloating,
  cephImageMissing,
  cephOptionUnknown,
  cephVersionUndeclared,
  cephVersionUnsupported,
  cephfsMountOptions,
  cleanupConfirmed,
  cleanupPlacementIgnored,
  clusterNotReconciled,
  clusterNotWatched,
  clusterRbacMissing,
  cpuLimitBelowRequest,
  daemonNameUnknown,
  daemonsExceedNodes,
  dataDirMissing,
  dataDirReserved,
  dataDirShared,
  deviceByKernelName,
  deviceClassTwice,
  deviceConfigIgnored,
  deviceFilterBroad,
  deviceFilterInvalid,
  deviceNeverTaken,
  deviceSelectionIgnored,
  deviceSelectionOverruled,
  deviceSetConfigIgnored,
  deviceSetNamesRepeat,
  devicesShared,
  durationInvalid,
  floatingMonSettings,
  floatingMonUnfit,
  fullRatios,
  hostNetworkClash,
  hostPortTaken,
  kernelTooOld,
  keyRotationUnsupported,
  kmsConnectionDetails,
  kmsSecretKeys,
  kmsUnused,
  memoryBelowMinimum,
  memoryLimitBelowRequest,
  metadataDeviceSettings,
  metadataSizeUnused,
  mgrModules,
  mgrWithoutStandby,
  monCountEven,
  monTemplateNotFilesystem,
  monZonesUnfit,
  monsExceedNodes,
  monsShareHostNetwork,
  monsWithoutReserve,
  multiClusterServiceUnready,
  multusHostsUnrouted,
  namespaceNotPrivileged,
  networkAttachmentMissing,
  networkSelectorInvalid,
  noCluster,
  noStorage,
  nodeUnknown,
  nodesIgnored,
  osdAnnotationLost,
  osdClassBindsEarly,
  osdClassNotNamed,
  osdCountUneven,
  osdLogicalVolumeUnsupported,
  osdMemoryTargetTooLarge,
  osdMemoryUnbounded,
  osdNotSpread,
  osdPlacementIgnored,
  osdPortableOnLocalClass,
  osdSpreadCountsOthers,
  osdSpreadStuck,
  osdTemplateNames,
  osdTemplateNotBlock,
  osdTunedTwice,
  osdsRemovedByThemselves,
  readAffinityCorrupts,
  storageConfigUnknown,
  stretchMons,
  stretchOsdsOutside,
  stretchZonesUnequal,
  topologyConflict,
  twoClustersInNamespace,
  upgradeChecksSkipped,
];
