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

/** The nodes that the selector may take in, whatever their taints; `undefined` when nodes are not declared. */
export function possibleNodes(world: World, probe: Document): readonly NodeGroup[] | undefined {
  return nodeGroups(world)?.filter((group) => mayFit(group, selectorOf(probe)));
}

/** What a node has to be to be selected, taints left aside. */
export function selectorOf(probe: Document): NodeDemand {
  return { terms: items(dig(spec(probe), 'nodeSelector', 'nodeSelectorTerms')), tolerations: [] };
}

/** Pools by name, for sentences. */
export function poolNames(groups: readonly NodeGroup[]): string {
  return [...new Set(groups.map(({ pool }) => pool))].join(', ');
}
