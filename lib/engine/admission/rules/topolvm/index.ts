import type { Rule } from '../../rule';
import { claimAccessMode } from './claim-access-mode';
import { claimBelowMinimum } from './claim-below-minimum';
import { claimsExceedVolumeGroups } from './claims-exceed-volume-groups';
import { classBindsEarly } from './class-binds-early';
import { classFsType } from './class-fs-type';
import { classParameterUnknown } from './class-parameter-unknown';
import { controllerExceedsNodes } from './controller-exceeds-nodes';
import { defaultClassesMany } from './default-classes-many';
import { deviceClassInvalid } from './device-class-invalid';
import { deviceClassTwice } from './device-class-twice';
import { deviceClassUnknown } from './device-class-unknown';
import { deviceClassUnusedField } from './device-class-unused-field';
import { kubernetesUntested } from './kubernetes-untested';
import { legacyName } from './legacy-name';
import { lvmCommandEmpty } from './lvm-command-empty';
import { lvmdKeyUnknown } from './lvmd-key-unknown';
import { lvmdOverlap } from './lvmd-overlap';
import { lvmdUnreadable } from './lvmd-unreadable';
import { lvmdValueType } from './lvmd-value-type';
import { namespaceNotPrivileged } from './namespace-not-privileged';
import { minimumFlagForgotten } from './minimum-flag-forgotten';
import { nodeRemovalDeletesClaims } from './node-removal-deletes-claims';
import { nodeWithoutLvmd } from './node-without-lvmd';
import { optionClassTwice } from './option-class-twice';
import { optionClassUnknown } from './option-class-unknown';
import { snapshotClassThick } from './snapshot-class-thick';
import { spareExceedsVolumeGroup } from './spare-exceeds-volume-group';
import { volumeGroupMissing } from './volume-group-missing';
import { webhookWithoutScheduler } from './webhook-without-scheduler';

/** Everything the rules know about TopoLVM. */
export const topolvmRules: readonly Rule[] = [
  claimAccessMode,
  claimBelowMinimum,
  claimsExceedVolumeGroups,
  classBindsEarly,
  classFsType,
  classParameterUnknown,
  controllerExceedsNodes,
  defaultClassesMany,
  deviceClassInvalid,
  deviceClassTwice,
  deviceClassUnknown,
  deviceClassUnusedField,
  kubernetesUntested,
  legacyName,
  lvmCommandEmpty,
  lvmdKeyUnknown,
  lvmdOverlap,
  lvmdUnreadable,
  lvmdValueType,
  namespaceNotPrivileged,
  minimumFlagForgotten,
  nodeRemovalDeletesClaims,
  nodeWithoutLvmd,
  optionClassTwice,
  optionClassUnknown,
  snapshotClassThick,
  spareExceedsVolumeGroup,
  volumeGroupMissing,
  webhookWithoutScheduler,
];
