import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { claimSets, type ClaimSet } from '../claims';
import { deviceClassesOf, nodesOfDeviceClass } from '../lvmd';
import { nodesThatTake, type NodeGroup } from '../nodes';
import { nameOf, readable } from '../read';

/** Room on nodes for volumes of one storage class, in bytes a node. */
type Room = ReadonlyMap<NodeGroup, number>;

/** More claims than the volume groups have room for. */
export const claimsExceedVolumeGroups: Rule = {
  id: 'topolvm/claims-exceed-volume-groups',
  severity: Severity.ERROR,
  why: 'Claims that fit on no node stay Pending, and so do the pods that need them',
  fix: 'Ask for less or smaller volumes, lower spare-gb, or add nodes or disks',
  evidence: 'topolvm/topolvm docs/design.md (capacity); Kubernetes: Storage Capacity',
  * inspectAll(world) {
    const used = new Map<string, number>();
    const reported = new Set<string>();
    for (const set of claimSets(world)) {
      const room = roomFor(world, set);
      const { document, property, owner, storageClass, count, size } = set;
      if (!room || !size || count === 0) continue;
      const nodes = set.demand ? nodesThatTake(world, set.demand) ?? [] : [...room.keys()];
      const fitting = nodes.reduce((sum, group) => sum + group.count * Math.floor((room.get(group) ?? 0) / size), 0);
      const asks = `${owner} asks for ${count} x ${readable(size)} of class ${nameOf(storageClass)}`;
      if (fitting < count) {
        yield { document, property, message: `${asks}, the volume groups of the nodes have room for ${fitting}` };
        continue;
      }
      const places = deviceClassesOf(world, storageClass).map(({ config, name }) => `${nameOf(config.document)}/${name}`).join(' ');
      const total = [...room].reduce((sum, [group, bytes]) => sum + group.count * bytes, 0);
      const sum = (used.get(places) ?? 0) + count * size;
      used.set(places, sum);
      if (sum <= total || reported.has(places)) continue;
      reported.add(places);
      yield { document, property, message: `${asks}; with the claims before it that is ${readable(sum)}, the volume groups have ${readable(total)}` };
    }
  },
};

/** Thick classes whose volume groups are declared; of thin pools only LVM knows the size. */
function roomFor(world: World, { storageClass }: ClaimSet): Room | undefined {
  const room = new Map<NodeGroup, number>();
  for (const each of deviceClassesOf(world, storageClass)) {
    const groups = nodesOfDeviceClass(world, each);
    if (each.thin || !groups) return undefined;
    for (const group of groups) {
      const size = group.volumeGroups[each.volumeGroup];
      if (size !== undefined) room.set(group, Math.max(0, size - each.spare));
    }
  }
  return room.size > 0 ? room : undefined;
}
