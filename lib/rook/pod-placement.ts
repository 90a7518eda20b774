import type { Placement } from '../core/placement';
import { toWire } from '../core/wire';
import { defined } from './defined';

/** What is said of where a pod runs. */
export interface PodPlacement {
  readonly placement?: Placement;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly priorityClassName?: string;
}

/** The fields of a pod that say where it runs. */
export function podPlacement({ placement = {}, nodeSelector, priorityClassName }: PodPlacement): { [field: string]: any } {
  const affinity = defined<unknown>({
    nodeAffinity: toWire(placement.nodeAffinity),
    podAffinity: toWire(placement.podAffinity),
    podAntiAffinity: toWire(placement.podAntiAffinity),
  });
  return defined<unknown>({
    affinity: Object.keys(affinity).length === 0 ? undefined : affinity,
    tolerations: toWire(placement.tolerations),
    topologySpreadConstraints: toWire(placement.topologySpreadConstraints),
    nodeSelector: nodeSelector && { ...nodeSelector },
    priorityClassName,
  });
}
