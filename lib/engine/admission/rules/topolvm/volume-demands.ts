import type { World } from '../../world';
import { claimSets, type ClaimSet } from '../claims';
import { isTopolvm } from '../classes';
import { grouped } from '../grouped';
import { nodesThatTake } from '../nodes';
import { dig, fields, nameOf, readable, text } from '../read';
import { minimaOf } from './minimum-sizes';
import { storesOf, type Store } from './volume-stores';

const MIB = 1024 ** 2;
/** LVM makes volumes of whole extents; this is how large they are unless a volume group was made with others. */
const EXTENT = 4 * MIB;

/** Volumes of pods that are alike, one or several a pod. */
export interface VolumeDemand {
  readonly sets: readonly ClaimSet[];
  readonly count: number;
  /** Bytes that the volumes of one pod take of a store at least. */
  readonly takes: number;
  /** Bytes of them that the scheduler does not know of: what copies and parity take of the largest volume. */
  readonly hidden: number;
  /** The stores of which each pod needs one. */
  readonly stores: readonly Store[];
  readonly perNode: number;
}

/** What is asked of the stores that are declared. */
export function volumeDemands(world: World): VolumeDemand[] {
  const single = claimSets(world).filter(({ storageClass }) => isTopolvm(storageClass)).flatMap((set) => demandOf(world, set) ?? []);
  return [...grouped<unknown, VolumeDemand>(single, (one) => one.sets[0].pod ?? one).values()].flatMap(together);
}

/** The type of file system that decides how small a volume may be; empty where no minimum is known. */
export function contentOf({ claim, storageClass }: Pick<ClaimSet, 'claim' | 'storageClass'>): string {
  return dig(claim, 'volumeMode') === 'Block' ? 'block' : text(fields(storageClass.object.parameters)['csi.storage.k8s.io/fstype']) ?? '';
}

/** The claims in words. */
export function asks({ sets, takes }: VolumeDemand): string {
  const each = sets.map(({ owner, count, size = 0, storageClass }) => `${owner} asks for ${count} x ${readable(size)} of class ${nameOf(storageClass)}`).join(', ');
  return takes === sets.reduce((sum, { size = 0 }) => sum + size, 0) ? each : `${each}, which takes ${readable(takes)} each`;
}

function demandOf(world: World, set: ClaimSet): VolumeDemand | undefined {
  const { size, count, demand, storageClass } = set;
  const all = size && count > 0 ? storesOf(world, storageClass) : undefined;
  if (!size || !all) return undefined;
  const taking = demand && new Set(nodesThatTake(world, demand));
  const stores = [...all.keys()].filter(({ group }) => taking === undefined || taking.has(group));
  if (stores.length === 0) return undefined;
  const made = Math.ceil(Math.max(size, minimaOf(world)[contentOf(set)] ?? 0) / EXTENT) * EXTENT;
  const factor = stores.reduce((least, store) => Math.min(least, all.get(store) ?? 1), Infinity);
  const takes = Math.floor(made * factor);
  return { sets: [set], count, takes, hidden: takes - made, stores, perNode: set.perNode ?? Infinity };
}

/** Volumes of one pod in the same stores count as one, since they are on one node. */
function together(demands: readonly VolumeDemand[]): VolumeDemand[] {
  const found: VolumeDemand[] = [];
  for (const one of demands) {
    const place = found.findIndex((other) => other.count === one.count && sameStores(other, one));
    if (place < 0) found.push(one);
    else found[place] = joined(found[place], one);
  }
  return found;
}

function sameStores(one: VolumeDemand, other: VolumeDemand): boolean {
  return one.stores.length === other.stores.length && one.stores.every((store, index) => store === other.stores[index]);
}

function joined(one: VolumeDemand, other: VolumeDemand): VolumeDemand {
  return { ...one, sets: [...one.sets, ...other.sets], takes: one.takes + other.takes, hidden: Math.max(one.hidden, other.hidden) };
}
