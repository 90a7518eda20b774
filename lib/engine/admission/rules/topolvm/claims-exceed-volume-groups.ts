import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { grouped } from '../grouped';
import { readable } from '../read';
import { allAsk, nodesOf, Rooms } from './rooms';
import { storePlaces, type StorePlace } from './store-places';
import { volumeDemands, type VolumeDemand } from './volume-demands';
import type { Store } from './volume-stores';

/** More claims than the volume groups have room for. */
export const claimsExceedVolumeGroups: Rule = {
  id: 'topolvm/claims-exceed-volume-groups',
  severity: Severity.ERROR,
  why: 'Claims that fit on no node stay Pending, and so do the pods that need them',
  fix: 'Ask for less or smaller volumes, lower spare-gb, or add nodes or disks',
  evidence: 'topolvm/topolvm docs/design.md (capacity), docs/limitations.md (lvcreate-options), internal/lvmd/vgservice.go; Kubernetes: Storage Capacity',
  * inspectAll(world) {
    const demands = volumeDemands(world);
    const rooms = new Rooms(demands);
    const told = new Set<VolumeDemand>();
    // What has to be on every node is put there first.
    for (const demand of demands.filter(isOnEach)) {
      const violation = tooMany(rooms, demand);
      if (!violation) rooms.put(demand);
      else yield violation;
    }
    const free = demands.filter((demand) => !isOnEach(demand));
    for (const demand of free) {
      const violation = tooMany(rooms, demand);
      if (!violation) continue;
      told.add(demand);
      yield violation;
    }
    for (const place of storePlaces(free)) {
      if (place.demands.length === 1 || place.demands.some((demand) => told.has(demand))) continue;
      const violation = oneByOne(rooms, place) ?? together(rooms, place);
      if (!violation) continue;
      for (const demand of place.demands) told.add(demand);
      yield violation;
    }
  },
};

function isOnEach({ stores, count, perNode }: VolumeDemand): boolean {
  return perNode === 1 && count >= nodesOf(stores) && new Set(stores.map(({ group }) => group)).size === stores.length;
}

/** More pods than find room, even if there were no others. */
function tooMany(rooms: Rooms, demand: VolumeDemand): Violation | undefined {
  const { stores, count, perNode } = demand;
  const fitting = stores.reduce((sum, store) => sum + store.group.count * rooms.fitting(store, demand), 0);
  if (fitting >= Math.min(count, perNode * nodesOf(stores))) return undefined;
  const where = rooms.listed(stores, (store) => rooms.fitting(store, demand));
  return at(demand, `${allAsk([demand])}; there is room for ${fitting}: ${where}`);
}

/** Of pods that need so much or more, a node takes only so many. */
function oneByOne(rooms: Rooms, { stores, demands }: StorePlace): Violation | undefined {
  let number = 0;
  const bySize = [...grouped([...demands].sort((a, b) => b.takes - a.takes), ({ takes }) => takes)];
  for (const [index, [takes, alike]] of bySize.entries()) {
    const fitting = (store: Store) => rooms.fitting(store, { takes, perNode: Infinity });
    number += alike.reduce((sum, { count }) => sum + count, 0);
    const room = stores.reduce((sum, store) => sum + store.group.count * fitting(store), 0);
    if (number <= room) continue;
    const large = bySize.slice(0, index + 1).flatMap(([, each]) => each);
    return at(largest(large), `${allAsk(large)}; there is room for ${room} that take ${readable(takes)} or more: ${rooms.listed(stores, fitting)}`);
  }
  return undefined;
}

function together(rooms: Rooms, { stores, demands }: StorePlace): Violation | undefined {
  const asked = demands.reduce((sum, { count, takes }) => sum + count * takes, 0);
  const room = stores.reduce((sum, store) => sum + store.group.count * rooms.of(store), 0);
  if (asked <= room) return undefined;
  const each = asked / nodesOf(stores);
  const where = rooms.listed(stores);
  return at(largest(demands), `${allAsk(demands)}; that is ${readable(asked)}, or ${readable(each)} a node, and there is room for ${readable(room)}: ${where}`);
}

function largest(demands: readonly VolumeDemand[]): VolumeDemand {
  return demands.reduce((a, b) => b.count * b.takes > a.count * a.takes ? b : a);
}

function at({ sets: [{ document, property }] }: VolumeDemand, message: string): Violation {
  return { document, property, message };
}
