import type { Document } from '../../../document';
import type { World } from '../../world';
import { mayFit, nodeGroups, surelyFits, type NodeDemand, type NodeGroup } from '../nodes';
import { count, dig, items, spec, text } from '../read';

/** The kind of probes. */
export const PROBE = 'pie.topolvm.io/PieProbe';

/** Minutes between two runs, with the default of the CRD. */
export function periodOf(probe: Document): number {
  return count(spec(probe).probePeriod) ?? 1;
}

/** The threshold as written, with the default of the CRD. */
export function thresholdOf(probe: Document): string {
  return text(spec(probe).probeThreshold) ?? '1m';
}

const UNITS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };
const WHOLE = /^[-+]?(0|((\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|ns))+)$/;
const PART = /(\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|ns)/g;

/** Seconds of a duration as Go reads it, `undefined` where Go refuses it. */
export function goSeconds(duration: string): number | undefined {
  if (!WHOLE.test(duration)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of duration.matchAll(PART)) seconds += Number(amount) * UNITS[unit];
  return duration.startsWith('-') ? -seconds : seconds;
}

/** Whether the probe mounts volumes on every selected node. */
export function mounts(probe: Document): boolean {
  return spec(probe).disableMountProbes !== true;
}

/** Whether the probe makes volumes anew. */
export function provisions(probe: Document): boolean {
  return spec(probe).disableProvisionProbe !== true;
}

/** The class that is probed. */
export function probedClass(probe: Document): string {
  return text(spec(probe).monitoringStorageClass) ?? '';
}

/** The nodes that the selector takes in by what is declared of them, whatever their taints; `undefined` when nodes are not declared. */
export function selectedNodes(world: World, probe: Document): readonly NodeGroup[] | undefined {
  return nodeGroups(world)?.filter((group) => surelyFits(group, selectorOf(probe)));
}

/** Whether the selector may take in any node; `undefined` when nodes are not declared. */
export function maySelectNodes(world: World, probe: Document): boolean | undefined {
  return nodeGroups(world)?.some((group) => mayFit(group, selectorOf(probe)));
}

function selectorOf(probe: Document): NodeDemand {
  return { terms: items(dig(spec(probe), 'nodeSelector', 'nodeSelectorTerms')), tolerations: [] };
}

/** Pools by name, for sentences. */
export function poolNames(groups: readonly NodeGroup[]): string {
  return [...new Set(groups.map(({ pool }) => pool))].join(', ');
}
