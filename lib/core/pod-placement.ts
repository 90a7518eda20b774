import type { Placement } from './placement';
import { toWire } from './wire';

/** What is said of where a pod runs. */
export interface PodPlacement {
  readonly placement?: Placement;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly priorityClassName?: string;
}

/** The fields of a pod that say where it runs. */
export function podPlacement({ placement = {}, nodeSelector, priorityClassName }: PodPlacement): { [field: string]: any } {
  const { tolerations, topologySpreadConstraints, ...affinities } = placement;
  const affinity = toWire(affinities);
  return toWire({
    affinity: Object.keys(affinity).length === 0 ? undefined : affinity, tolerations, topologySpreadConstraints, nodeSelector, priorityClassName,
  });
}
