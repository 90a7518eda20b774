import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { classNamed } from '../classes';
import { volumesOfClass, type LocalVolume } from '../local-volumes';
import { amount, count, dig } from '../read';
import { CLUSTER, clusterName, deviceSets, type DeviceSet } from '../rook/cluster';

/** Volumes for data, databases and logs that do not meet on nodes. */
export const volumesApart: Rule = {
  id: 'volumes/volumes-apart',
  severity: Severity.ERROR,
  why: 'One pod mounts all volumes of an OSD, so they have to be on one node; OSDs that find no such node stay Pending',
  fix: 'Have as many volumes for databases and logs on each node as there are for data',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/provision_spec.go (claims of one prepare pod); Kubernetes: Storage Classes (local)',
  kinds: [CLUSTER],
  * inspect(document, world) {
    for (const set of deviceSets(document)) {
      const kinds = set.templates.length > 1 ? set.templates.map(({ raw }) => fitting(world, raw)) : [];
      const known = kinds.filter((volumes) => volumes !== undefined);
      const osds = count(set.raw.count) ?? 0;
      // Where one kind alone does not suffice, another rule says so.
      if (known.length < 2 || known.some((volumes) => volumes.length < osds)) continue;
      const places = hostsOf(known).reduce((sum, host) => sum + Math.min(...countsOn(host, known)), 0);
      if (places >= osds) continue;
      yield {
        document,
        property: `${set.path}.volumeClaimTemplates`,
        message: `Device set "${set.name}" of ${clusterName(document)} has ${osds} OSDs, and on the nodes together volumes for ${places}: ${countsOf(world, set, known)}`,
      };
    }
  },
};

function fitting(world: World, template: unknown): readonly LocalVolume[] | undefined {
  const storageClass = classNamed(world, dig(template, 'spec', 'storageClassName'));
  const size = amount(dig(template, 'spec', 'resources', 'requests', 'storage')) ?? 0;
  const volumes = storageClass && volumesOfClass(world, storageClass);
  // Volumes that are on several nodes, or nobody knows where, may serve any.
  if (!volumes || volumes.some(({ hosts }) => hosts.length !== 1)) return undefined;
  return volumes.filter((volume) => volume.mode === 'Block' && (volume.size ?? Infinity) >= size);
}

function hostsOf(kinds: readonly (readonly LocalVolume[])[]): string[] {
  return [...new Set(kinds.flatMap((volumes) => volumes.flatMap(({ hosts }) => hosts)))];
}

function countsOf(world: World, { templates }: DeviceSet, kinds: readonly (readonly LocalVolume[])[]): string {
  const host = hostsOf(kinds).find((name) => new Set(countsOn(name, kinds)).size > 1) ?? '';
  const counts = countsOn(host, kinds);
  const roles = templates.filter(({ raw }) => fitting(world, raw) !== undefined).map(({ role, raw }, index) => (
    `${counts[index]} for ${role} of class ${String(dig(raw, 'spec', 'storageClassName'))}`
  ));
  return `node ${host} has ${roles.join(', ')}`;
}

function countsOn(host: string, kinds: readonly (readonly LocalVolume[])[]): number[] {
  return kinds.map((volumes) => volumes.filter(({ hosts }) => hosts.includes(host)).length);
}
