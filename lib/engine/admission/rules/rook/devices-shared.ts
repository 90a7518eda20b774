import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { nodesThatTake } from '../nodes';
import { dig, fields, items, spec, text, type Fields } from '../read';
import { CLUSTER, clusterName, daemonDemand, isConnectionOnly } from './cluster';

/** Devices that a cluster takes on a node, or on every node. */
interface Claim {
  readonly node?: string;
  readonly all: boolean;
  readonly devices: readonly string[];
}

/** Two Ceph clusters that want the same disks. */
export const devicesShared: Rule = {
  id: 'rook/devices-shared',
  severity: Severity.ERROR,
  why: 'A disk becomes an OSD of the cluster that comes first; the other passes over it and has fewer OSDs than it was planned with',
  fix: 'Give every cluster devices of its own by name or filter, or keep the clusters on different nodes with placement.osd',
  evidence: 'rook/rook pkg/daemon/ceph/osd/daemon.go getAvailableDevices, tests/scripts/github-action-helper.sh deploy_second_rook_cluster',
  * inspectAll(world) {
    const clusters = world.ofKind(CLUSTER).filter((cluster) => !isConnectionOnly(cluster))
      .map((document) => ({ document, claims: claimsOf(document) })).filter(({ claims }) => claims.length > 0);
    for (const [index, { document, claims }] of clusters.entries()) {
      const other = clusters.slice(0, index).find((each) => clash(claims, each.claims) && mayMeet(world, document, each.document));
      if (other === undefined) continue;
      const what = clash(claims, other.claims);
      yield { document, property: 'spec.storage', message: `${clusterName(document)} and ${clusterName(other.document)} both take ${what}` };
    }
  },
};

function claimsOf(cluster: Document): Claim[] {
  const storage = fields(spec(cluster).storage);
  const common = claimOf(storage);
  if (storage.useAllNodes === true) return common ? [common] : [];
  return items(storage.nodes).flatMap((entry) => {
    const claim = claimOf(fields(entry)) ?? common;
    return claim ? [{ ...claim, node: text(dig(entry, 'name')) }] : [];
  });
}

/** What a level of the settings selects; filters are compared as they are written. */
function claimOf(level: Fields): Claim | undefined {
  const filters = ['deviceFilter', 'devicePathFilter'].flatMap((name) => text(level[name]) || []);
  const devices = [...items(level.devices).flatMap((device) => text(dig(device, 'name')) ?? text(dig(device, 'fullpath')) ?? []), ...filters];
  const all = level.useAllDevices === true && devices.length === 0;
  return all || devices.length > 0 ? { all, devices } : undefined;
}

function clash(ours: readonly Claim[], theirs: readonly Claim[]): string | undefined {
  for (const a of ours) {
    for (const b of theirs) {
      if (a.node !== undefined && b.node !== undefined && a.node !== b.node) continue;
      const node = a.node ?? b.node;
      const where = node === undefined ? '' : ` of ${node}`;
      if (a.all || b.all) return `${a.all && b.all ? 'all devices' : `${(a.all ? b : a).devices[0]}, one of them with all other devices,`}${where}`;
      const same = a.devices.find((device) => b.devices.includes(device));
      if (same !== undefined) return `${same}${where}`;
    }
  }
  return undefined;
}

/** Where nodes are not known, clusters that say where their OSDs belong are taken at their word. */
function mayMeet(world: World, one: Document, other: Document): boolean {
  const demands = [one, other].map((cluster) => daemonDemand(cluster, 'osd'));
  const [ours, theirs] = demands.map((demand) => nodesThatTake(world, demand));
  if (ours === undefined || theirs === undefined) return demands.some(({ terms }) => terms === undefined);
  return ours.some((group) => theirs.includes(group));
}
