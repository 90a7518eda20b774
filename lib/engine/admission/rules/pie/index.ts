import type { Rule } from '../../rule';
import { claimResized } from './claim-resized';
import { claimTooSmall } from './claim-too-small';
import { classBindsEarly } from './class-binds-early';
import { classNotMountable } from './class-not-mountable';
import { classNotOnNodes } from './class-not-on-nodes';
import { classProbedTwice } from './class-probed-twice';
import { controllerReplicas } from './controller-replicas';
import { derivedNameInvalid } from './derived-name-invalid';
import { hostNameDiffers } from './host-name-differs';
import { kubernetesUntested } from './kubernetes-untested';
import { labelTooLong } from './label-too-long';
import { legacyFlag } from './legacy-flag';
import { manyPods } from './many-pods';
import { manyStartsAtOnce } from './many-starts-at-once';
import { namespaceNotWatched } from './namespace-not-watched';
import { namespaceRestricted } from './namespace-restricted';
import { noNodeSelected } from './no-node-selected';
import { nodeSelectorEmpty } from './node-selector-empty';
import { nothingProbed } from './nothing-probed';
import { periodNotAboveThreshold } from './period-not-above-threshold';
import { periodUneven } from './period-uneven';
import { pprofAlwaysOn } from './pprof-always-on';
import { probeImage } from './probe-image';
import { staticJobRemoved } from './static-job-removed';
import { staticLabelsDiffer } from './static-labels-differ';
import { staticNameIgnored } from './static-name-ignored';
import { staticNoNode } from './static-no-node';
import { staticProbeMissing } from './static-probe-missing';
import { staticRunUnlimited } from './static-run-unlimited';
import { taintedNodeSelected } from './tainted-node-selected';
import { thresholdInvalid } from './threshold-invalid';
import { twoControllers } from './two-controllers';

/** Everything the rules know about pie. */
export const pieRules: readonly Rule[] = [
  claimResized,
  claimTooSmall,
  classBindsEarly,
  classNotMountable,
  classNotOnNodes,
  classProbedTwice,
  controllerReplicas,
  derivedNameInvalid,
  hostNameDiffers,
  kubernetesUntested,
  labelTooLong,
  legacyFlag,
  manyPods,
  manyStartsAtOnce,
  namespaceNotWatched,
  namespaceRestricted,
  noNodeSelected,
  nodeSelectorEmpty,
  nothingProbed,
  periodNotAboveThreshold,
  periodUneven,
  pprofAlwaysOn,
  probeImage,
  staticJobRemoved,
  staticLabelsDiffer,
  staticNameIgnored,
  staticNoNode,
  staticProbeMissing,
  staticRunUnlimited,
  taintedNodeSelected,
  thresholdInvalid,
  twoControllers,
];
