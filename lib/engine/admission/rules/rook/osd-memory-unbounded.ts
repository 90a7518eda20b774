import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, isSet, spec, text } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** OSDs that size their caches without knowing what they may use. */
export const osdMemoryUnbounded: Rule = {
  id: 'rook/osd-memory-unbounded',
  severity: Severity.WARNING,
  why: 'Ceph derives the cache of an OSD from its memory request or limit; without either it uses 4 GiB and more whatever the node has, and is the first to be evicted',
  fix: 'Give the device set, or resources.osd of the cluster, a memory request or limit',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/spec.go (POD_MEMORY_LIMIT, POD_MEMORY_REQUEST), issues 5821 and 12078',
  kinds: [CLUSTER],
  * inspect(document) {
    const cluster = fields(spec(document).resources);
    for (const { path, name, raw, templates } of deviceSets(document)) {
      const deviceClass = text(dig(templates.find(({ role }) => role === 'data')?.raw, 'metadata', 'annotations', 'crushDeviceClass'));
      if ([raw.resources, cluster.osd, cluster[`osd-${deviceClass}`]].some(bounded)) continue;
      yield { document, property: `${path}.resources`, message: `OSDs of device set "${name}" of ${clusterName(document)} have no memory request or limit` };
    }
  },
};

function bounded(resources: unknown): boolean {
  return isSet(dig(resources, 'limits', 'memory')) || isSet(dig(resources, 'requests', 'memory'));
}
