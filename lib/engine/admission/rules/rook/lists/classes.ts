import type { Rule } from '../../../rule';
import { addonsClassClusterUnknown } from '../addons-class-cluster-unknown';
import { addonsClassDriverUnknown } from '../addons-class-driver-unknown';
import { addonsClassSecretElsewhere } from '../addons-class-secret-elsewhere';
import { addonsSidecarMissing } from '../addons-sidecar-missing';
import { bucketClaimClass } from '../bucket-claim-class';
import { bucketClaimName } from '../bucket-claim-name';
import { bucketClassProvisioner } from '../bucket-class-provisioner';
import { bucketClassStoreMissing } from '../bucket-class-store-missing';
import { bucketConfigInvalid } from '../bucket-config-invalid';
import { bucketConfigNotAllowed } from '../bucket-config-not-allowed';
import { bucketProvisionerShared } from '../bucket-provisioner-shared';
import { cephfsNeedsMsgr2 } from '../cephfs-needs-msgr2';
import { classClusterUnknown } from '../class-cluster-unknown';
import { classDriverUnknown } from '../class-driver-unknown';
import { classFilesystemMissing } from '../class-filesystem-missing';
import { classFilesystemOptions } from '../class-filesystem-options';
import { classFilesystemPoolMissing } from '../class-filesystem-pool-missing';
import { classGroupElsewhere } from '../class-group-elsewhere';
import { classImageFeatures } from '../class-image-features';
import { classKeyManagementUnknown } from '../class-key-management-unknown';
import { classMirroredSlowly } from '../class-mirrored-slowly';
import { classNamespaceElsewhere } from '../class-namespace-elsewhere';
import { classNfsPort } from '../class-nfs-port';
import { classNfsSecurity } from '../class-nfs-security';
import { classNfsServer } from '../class-nfs-server';
import { classNotMirrored } from '../class-not-mirrored';
import { classNvmeofGateway } from '../class-nvmeof-gateway';
import { classParameterMisspelt } from '../class-parameter-misspelt';
import { classPoolErasureCoded } from '../class-pool-erasure-coded';
import { classPoolMissing } from '../class-pool-missing';
import { classPublishSecretMissing } from '../class-publish-secret-missing';
import { classSecretElsewhere } from '../class-secret-elsewhere';
import { classSecretsMissing } from '../class-secrets-missing';
import { classTopologyBindsEarly } from '../class-topology-binds-early';
import { classTopologyUnlabelled } from '../class-topology-unlabelled';
import { classTopologyUnreadable } from '../class-topology-unreadable';
import { cosiClassDriver } from '../cosi-class-driver';
import { cosiClassUser } from '../cosi-class-user';
import { cosiDriverElsewhere } from '../cosi-driver-elsewhere';
import { cosiDriverIdle } from '../cosi-driver-idle';
import { cosiDriverTwice } from '../cosi-driver-twice';
import { omapGeneratorOff } from '../omap-generator-off';
import { replicationClassParameters } from '../replication-class-parameters';
import { snapshotPolicyTooNarrow } from '../snapshot-policy-too-narrow';
import { upkeepScheduleInvalid } from '../upkeep-schedule-invalid';

/** Storage, snapshot and other classes, and what is claimed from them. */
export const classes: readonly Rule[] = [
  addonsClassClusterUnknown,
  addonsClassDriverUnknown,
  addonsClassSecretElsewhere,
  addonsSidecarMissing,
  bucketClaimClass,
  bucketClaimName,
  bucketClassProvisioner,
  bucketClassStoreMissing,
  bucketConfigInvalid,
  bucketConfigNotAllowed,
  bucketProvisionerShared,
  cephfsNeedsMsgr2,
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
  classParameterMisspelt,
  classPoolErasureCoded,
  classPoolMissing,
  classPublishSecretMissing,
  classSecretElsewhere,
  classSecretsMissing,
  classTopologyBindsEarly,
  classTopologyUnlabelled,
  classTopologyUnreadable,
  cosiClassDriver,
  cosiClassUser,
  cosiDriverElsewhere,
  cosiDriverIdle,
  cosiDriverTwice,
  omapGeneratorOff,
  replicationClassParameters,
  snapshotPolicyTooNarrow,
  upkeepScheduleInvalid,
];
