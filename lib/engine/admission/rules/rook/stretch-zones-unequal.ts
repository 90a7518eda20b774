import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { amount, count, dig, items, readable, spec, text } from '../read';
import { cephVersion } from './ceph-image';
import { CLUSTER, clusterName, deviceSetDemand, deviceSets, isConnectionOnly, type DeviceSet } from './cluster';
import { usesNodeDisks } from './node-disks';

/** A stretch cluster that is larger on one side. */
export const stretchZonesUnequal: Rule = {
  id: 'rook/stretch-zones-unequal',
  severity: Severity.ERROR,
  why: 'Rook turns stretch mode on once both zones weigh the same, from Ceph 20.2.2 on within 10 %; until then it waits, and the loss of a zone stops the cluster',
  fix: 'Give both zones sets of the same count and size',
  evidence: 'rook/rook pkg/operator/ceph/cluster/mon/mon.go readyToConfigureArbiter, crushWeightsBalanced',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const stretch = dig(spec(document), 'mon', 'stretchCluster');
    if (isConnectionOnly(document) || items(dig(stretch, 'zones')).length === 0) return;
    const zones = bytesByZone(document, text(dig(stretch, 'failureDomainLabel')) || 'topology.kubernetes.io/zone');
    if (zones?.size !== 2) return;
    const [less, more] = [...zones].sort(([, one], [, other]) => one - other);
    if (more[1] - less[1] <= more[1] * tolerance(document, world)) return;
    yield {
      document,
      property: 'spec.storage.storageClassDeviceSets',
      message: `${clusterName(document)} is a stretch cluster with ${readable(more[1])} of OSDs in ${more[0]} and ${readable(less[1])} in ${less[0]}`,
    };
  },
};

/** The part of the larger zone that the smaller one may lack. */
function tolerance(cluster: Document, world: World): number {
  const version = cephVersion(cluster, world);
  if (!version) return 0.1;
  const { major, minor, patch } = version;
  return major > 20 || (major === 20 && (minor > 2 || (minor === 2 && patch >= 2))) ? 0.1 : 0;
}

/** What the OSDs of each zone hold, `undefined` unless each set is kept to one zone and nothing says that weights are other than sizes. */
function bytesByZone(cluster: Document, label: string): ReadonlyMap<string, number> | undefined {
  if (usesNodeDisks(cluster)) return undefined;
  const zones = new Map<string, number>();
  for (const set of deviceSets(cluster)) {
    const zone = zoneOf(cluster, set, label);
    const data = set.templates.find(({ role }) => role === 'data')?.raw;
    const size = amount(dig(data, 'spec', 'resources', 'requests', 'storage'));
    const number = count(set.raw.count);
    if (zone === undefined || size === undefined || number === undefined || dig(data, 'metadata', 'annotations', 'crushInitialWeight') !== undefined) return undefined;
    zones.set(zone, (zones.get(zone) ?? 0) + number * size);
  }
  return zones;
}

function zoneOf(cluster: Document, set: DeviceSet, label: string): string | undefined {
  const terms = deviceSetDemand(cluster, set, true).terms ?? [];
  const [zone, ...others] = terms.flatMap((term) => items(dig(term, 'matchExpressions'))
    .filter((expression) => dig(expression, 'key') === label && dig(expression, 'operator') === 'In')
    .flatMap((expression) => items(dig(expression, 'values'))));
  return terms.length === 1 && others.length === 0 ? text(zone) : undefined;
}
