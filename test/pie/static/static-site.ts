import { pie, Site } from 'rookery';
import { PROBES, siteOf } from '../recorded';
import type { RecordedProbe } from '../recorded';

/** The probe in static mode, on all of its nodes or on those that are named. */
export function staticSite(probe: RecordedProbe, nodeNames?: readonly string[], variant = pie.StaticVariant.adopted): Site {
  return siteOf([probe], (controller, storageClass, { nodeSelector, probeThreshold, ...options }, nodes) => controller.addStaticProbe(storageClass, {
    ...options, ...(nodeNames === undefined ? { nodes } : { nodeNames: [...nodeNames] }), variant: variant({ probeThreshold }),
  }));
}

/** The nodes for which the real controller made everything. */
export const goodNodes = ({ mounts, nodes, mount }: RecordedProbe) => nodes.filter((node) => !mounts || mount[node]?.cronJob !== undefined);
/** Probes for which it made something. */
export const WORKING = PROBES.filter(({ provision, mount }) => provision !== undefined || Object.keys(mount).length > 0);

/** Where nodes are given by name, the probe selects them by name; the recorded ones were selected by their label. */
export function selectGroup(job: any, group: string): void {
  const required = job.spec.jobTemplate.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution;
  required.nodeSelectorTerms = [{ matchExpressions: [{ key: 'grp', operator: 'In', values: [group] }] }];
}
