import type { Rule } from '../../../rule';
import { clientProfileConnectionMissing } from '../client-profile-connection-missing';
import { clientProfileOverwritten } from '../client-profile-overwritten';
import { csiKeyManagementInvalid } from '../csi-key-management-invalid';
import { csiKeysNotKept } from '../csi-keys-not-kept';
import { csiOperatorConfigName } from '../csi-operator-config-name';
import { driverAccountMissing } from '../driver-account-missing';
import { driverGroupPolicyUnknown } from '../driver-group-policy-unknown';
import { driverLogRotation } from '../driver-log-rotation';
import { driverMountOptionsUnordered } from '../driver-mount-options-unordered';
import { driverPrefixUnguarded } from '../driver-prefix-unguarded';
import { driverSkipsNodes } from '../driver-skips-nodes';
import { driverTimeout } from '../driver-timeout';
import { driverTwice } from '../driver-twice';
import { kubeletDirectoryDiffers } from '../kubelet-directory-differs';
import { kubernetesUntested } from '../kubernetes-untested';
import { multusDriverUnattached } from '../multus-driver-unattached';
import { oneClusterAtATime } from '../one-cluster-at-a-time';
import { operatorSettingIgnored } from '../operator-setting-ignored';
import { operatorsOverlap } from '../operators-overlap';
import { podsRefused } from '../pods-refused';

/** Rook's operator, the CSI drivers and their settings. */
export const operators: readonly Rule[] = [
  clientProfileConnectionMissing,
  clientProfileOverwritten,
  csiKeyManagementInvalid,
  csiKeysNotKept,
  csiOperatorConfigName,
  driverAccountMissing,
  driverGroupPolicyUnknown,
  driverLogRotation,
  driverMountOptionsUnordered,
  driverPrefixUnguarded,
  driverSkipsNodes,
  driverTimeout,
  driverTwice,
  kubeletDirectoryDiffers,
  kubernetesUntested,
  multusDriverUnattached,
  oneClusterAtATime,
  operatorSettingIgnored,
  operatorsOverlap,
  podsRefused,
];
