import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { dig, items, text, title } from '../read';
import { cephDriver, parametersOf } from './csi-classes';

/** Pools chosen by place, in a form that the driver cannot read. */
export const classTopologyUnreadable: Rule = {
  id: 'rook/class-topology-unreadable',
  severity: Severity.ERROR,
  why: 'The driver reads the list of pools when it makes a volume, and refuses every claim of the class when it cannot',
  fix: 'Write a JSON list of { "poolName": NAME, "domainSegments": [{ "domainLabel": LEVEL, "value": VALUE }] }',
  evidence: 'ceph/ceph-csi internal/util/topology.go GetTopologyFromRequest, TopologyConstrainedPool',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    if (!cephDriver(document)) return;
    for (const field of ['topologyConstrainedPools', 'topologyConstrainedDataPools']) {
      const written = parametersOf(document)[field];
      if (typeof written !== 'string' || isReadable(written)) continue;
      yield { document, property: `parameters.${field}`, message: `${title(document)} names pools by place in "${written.trim()}", which is no such list` };
    }
  },
};

function isReadable(written: string): boolean {
  try {
    const pools: unknown = JSON.parse(written.replaceAll('\n', ' '));
    return Array.isArray(pools) && pools.every((pool) => text(dig(pool, 'poolName')) && items(dig(pool, 'domainSegments')).every(
      (segment) => text(dig(segment, 'domainLabel')) && text(dig(segment, 'value')),
    ));
  } catch {
    return false;
  }
}
