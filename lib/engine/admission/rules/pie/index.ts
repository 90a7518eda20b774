import type { Rule } from '../../rule';
import { claimTooSmall } from './claim-too-small';
import { classBindsEarly } from './class-binds-early';
import { classNotMountable } from './class-not-mountable';
import { classNotOnNodes } from './class-not-on-nodes';
import { classProbedTwice } from './class-probed-twice';
import { controllerReplicas } from './controller-replicas';
import { derivedNameInvalid } from './derived-name-invalid';
import { kubernetesUntested } from './kubernetes-untested';
import { labelTooLong } from './label-too-long';
import { namespaceNotWatched } from './namespace-not-watched';
import { namespaceRestricted } from './namespace-restricted';
import { noNodeSelected } from './no-node-selected';
import { nodeSelectorEmpty } from './node-selector-empty';
import { nothingProbed } from './nothing-probed';
import { periodNotAboveThreshold } from './period-not-above-threshold';
import { periodUneven } from './period-uneven';
import { taintedNodeSelected } from './tainted-node-selected';
import { thresholdInvalid } from './threshold-invalid';

/** Everything the rules know about pie. */
export const pieRules: readonly Rule[] = [
  claimTooSmall,
  classBindsEarly,
  classNotMountable,
  classNotOnNodes,
  classProbedTwice,
  controllerReplicas,
  derivedNameInvalid,
  kubernetesUntested,
  labelTooLong,
  namespaceNotWatched,
  namespaceRestricted,
  noNodeSelected,
  nodeSelectorEmpty,
  nothingProbed,
  periodNotAboveThreshold,
  periodUneven,
  taintedNodeSelected,
  thresholdInvalid,
];
