import type { Rule } from '../../rule';
import { capacityNotConsidered } from './capacity-not-considered';
import { claimAccessMode } from './claim-access-mode';
import { claimBelowMinimum } from './claim-below-minimum';
import { claimWebhookGone } from './claim-webhook-gone';
import { claimsExceedVolumeGroups } from './claims-exceed-volume-groups';
import { classBindsEarly } from './class-binds-early';
import { classFsType } from './class-fs-type';
import { classNotOnNodes } from './class-not-on-nodes';
import { classParameterUnknown } from './class-parameter-unknown';
import { classPicksAnyNode } from './class-picks-any-node';
import { configNotFollowed } from './config-not-followed';
import { controllerExceedsNodes } from './controller-exceeds-nodes';
import { defaultClassesMany } from './default-classes-many';
import { deviceClassInvalid } from './device-class-invalid';
import { deviceClassTwice } from './device-class-twice';
import { deviceClassUnknown } from './device-class-unknown';
import { deviceClassUnusedField } from './device-class-unused-field';
import { driverObjectWrong } from './driver-object-wrong';
import { kubeletPathsDiffer } from './kubelet-paths-differ';
import { kubernetesUntested } from './kubernetes-untested';
import { layoutImpossible } from './layout-impossible';
import { leaderNotElected } from './leader-not-elected';
import { legacyName } from './legacy-name';
import { lvcreateArgumentTaken } from './lvcreate-argument-taken';
import { lvmCommandEmpty } from './lvm-command-empty';
import { lvmNameInvalid } from './lvm-name-invalid';
import { lvmdBesideEmbedded } from './lvmd-beside-embedded';
import { lvmdKeyUnknown } from './lvmd-key-unknown';
import { lvmdOverlap } from './lvmd-overlap';
import { lvmdOverlapPossible } from './lvmd-overlap-possible';
import { lvmdUnreadable } from './lvmd-unreadable';
import { lvmdValueType } from './lvmd-value-type';
import { minimumFlagForgotten } from './minimum-flag-forgotten';
import { namespaceNotPrivileged } from './namespace-not-privileged';
import { nodeRemovalDeletesClaims } from './node-removal-deletes-claims';
import { nodeWithoutLvmd } from './node-without-lvmd';
import { optionClassNotOnNodes } from './option-class-not-on-nodes';
import { optionClassTwice } from './option-class-twice';
import { optionClassUnknown } from './option-class-unknown';
import { overprovisionRatioHigh } from './overprovision-ratio-high';
import { schedulerUnreachable } from './scheduler-unreachable';
import { snapshotClassThick } from './snapshot-class-thick';
import { socketDiffers } from './socket-differs';
import { sourceClassDiffers } from './source-class-differs';
import { sourceLarger } from './source-larger';
import { sourceThick } from './source-thick';
import { spareExceedsVolumeGroup } from './spare-exceeds-volume-group';
import { stripesTwice } from './stripes-twice';
import { thinPoolMissing } from './thin-pool-missing';
import { thinPoolNotWatched } from './thin-pool-not-watched';
import { thinWithType } from './thin-with-type';
import { versionsDiffer } from './versions-differ';
import { volumeGroupMissing } from './volume-group-missing';
import { webhookCoversOwnPods } from './webhook-covers-own-pods';
import { webhookNotTrusted } from './webhook-not-trusted';
import { webhookWithoutScheduler } from './webhook-without-scheduler';

/** Everything the rules know about TopoLVM. */
export const topolvmRules: readonly Rule[] = [
  capacityNotConsidered,
  claimAccessMode,
  claimBelowMinimum,
  claimWebhookGone,
  claimsExceedVolumeGroups,
  classBindsEarly,
  classFsType,
  classNotOnNodes,
  classParameterUnknown,
  classPicksAnyNode,
  configNotFollowed,
  controllerExceedsNodes,
  defaultClassesMany,
  deviceClassInvalid,
  deviceClassTwice,
  deviceClassUnknown,
  deviceClassUnusedField,
  driverObjectWrong,
  kubeletPathsDiffer,
  kubernetesUntested,
  layoutImpossible,
  leaderNotElected,
  legacyName,
  lvcreateArgumentTaken,
  lvmCommandEmpty,
  lvmNameInvalid,
  lvmdBesideEmbedded,
  lvmdKeyUnknown,
  lvmdOverlap,
  lvmdOverlapPossible,
  lvmdUnreadable,
  lvmdValueType,
  namespaceNotPrivileged,
  minimumFlagForgotten,
  nodeRemovalDeletesClaims,
  nodeWithoutLvmd,
  optionClassNotOnNodes,
  optionClassTwice,
  optionClassUnknown,
  overprovisionRatioHigh,
  schedulerUnreachable,
  snapshotClassThick,
  socketDiffers,
  sourceClassDiffers,
  sourceLarger,
  sourceThick,
  spareExceedsVolumeGroup,
  stripesTwice,
  thinPoolMissing,
  thinPoolNotWatched,
  thinWithType,
  versionsDiffer,
  volumeGroupMissing,
  webhookCoversOwnPods,
  webhookNotTrusted,
  webhookWithoutScheduler,
];
