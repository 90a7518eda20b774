import type { Rule } from '../../rule';
import { blockVolume } from './block-volume';
import { classNotEnabled } from './class-not-enabled';
import { classNotExpandable } from './class-not-expandable';
import { groupLabelMissing } from './group-label-missing';
import { limitBelowRequest } from './limit-below-request';
import { limitMissing } from './limit-missing';
import { valueInvalid } from './value-invalid';

/** Rules about claims that pvc-autoresizer lets grow. */
export const autoresizerRules: readonly Rule[] = [
  blockVolume,
  classNotEnabled,
  classNotExpandable,
  groupLabelMissing,
  limitBelowRequest,
  limitMissing,
  valueInvalid,
];
