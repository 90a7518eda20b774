import type { Rule } from '../../rule';
import { claimsExceedVolumes } from './claims-exceed-volumes';
import { deviceByKernelName } from './device-by-kernel-name';
import { deviceTaken } from './device-taken';
import { nodeUnknown } from './node-unknown';
import { pathTwice } from './path-twice';
import { volumesApart } from './volumes-apart';

/** Everything the rules know about volumes that were made by hand. */
export const volumeRules: readonly Rule[] = [
  claimsExceedVolumes,
  deviceByKernelName,
  deviceTaken,
  nodeUnknown,
  pathTwice,
  volumesApart,
];
