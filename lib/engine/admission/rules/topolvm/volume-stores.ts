import type { Document } from '../../../document';
import type { World } from '../../world';
import { roomFactor } from '../lvcreate-room';
import { allowsNodes, deviceClassesOf, nodesOfDeviceClass, type DeviceClass } from '../lvmd';
import { perWorld, remembered } from '../memo';
import { nodeGroups, type NodeGroup } from '../nodes';
import { dig, fields, items, readable, text } from '../read';

/** A volume group or thin pool on each of some nodes that are alike. */
export interface Store {
  readonly group: NodeGroup;
  /** As findings name it, such as `vg` or `thin pool vg/pool0`. */
  readonly name: string;
  /** Bytes that volumes can have on one node if nothing is kept back. */
  readonly size: number;
  /** Bytes of them that are kept back. */
  readonly spare: number;
  /** What it is made of, in words. */
  readonly made: string;
}

type ThinPool = NonNullable<DeviceClass['thinPool']>;
type StoresOfGroup = Map<NodeGroup, Map<string, Store>>;

const known = perWorld((): StoresOfGroup => new Map());
const byClass = perWorld(() => new Map<Document, ReadonlyMap<Store, number> | undefined>());
/** Sites that declare no thin pool at all say nothing about them. */
const declaresPools = perWorld((world) => nodeGroups(world)?.some(({ thinPools }) => thinPools !== undefined) === true);

/** Where volumes of a class can be, with the bytes that each of theirs takes there; `undefined` when that is not known. */
export function storesOf(world: World, storageClass: Document): ReadonlyMap<Store, number> | undefined {
  return remembered(byClass(world), storageClass, () => {
    const found = new Map<Store, number>();
    for (const each of deviceClassesOf(world, storageClass)) {
      const groups = nodesOfDeviceClass(world, each);
      if (!groups || (each.thin && !each.thinPool)) return undefined;
      const factor = factorOf(storageClass, each);
      for (const group of groups) {
        const store = allowsNodes(storageClass, group) ? storeOn(world, group, each) : undefined;
        if (store) found.set(store, Math.min(factor, found.get(store) ?? Infinity));
      }
    }
    return found.size === 0 ? undefined : found;
  });
}

/** The one that the device class uses there; two that disagree about it get what is more. */
function storeOn(world: World, group: NodeGroup, deviceClass: DeviceClass): Store | undefined {
  const made = deviceClass.thinPool ? inPool(world, group, deviceClass, deviceClass.thinPool) : inGroup(group, deviceClass);
  if (!made) return undefined;
  const stores = remembered(known(world), group, () => new Map<string, Store>());
  return remembered(stores, `${made.name} ${made.size} ${made.spare}`, () => made);
}

/** Bytes that the thin pools of a volume group have. */
export function thinPoolsIn({ thinPools = {} }: NodeGroup, volumeGroup: string): number {
  return Object.entries(thinPools).filter(([place]) => place.startsWith(`${volumeGroup}/`)).reduce((sum, [, size]) => sum + size, 0);
}

/** Thin pools take their share of the volume group, whether they are full or not. */
function inGroup(group: NodeGroup, { volumeGroup, spare }: DeviceClass): Store | undefined {
  const whole = group.volumeGroups[volumeGroup];
  if (whole === undefined) return undefined;
  const pools = thinPoolsIn(group, volumeGroup);
  const made = pools === 0 ? readable(whole) : `${readable(whole)} less ${readable(pools)} of thin pools`;
  return { group, name: volumeGroup, size: Math.max(0, whole - pools), spare, made };
}

/** A pool of which nothing is declared is no larger than its volume group. */
function inPool(world: World, group: NodeGroup, { volumeGroup }: DeviceClass, { name, ratio }: ThinPool): Store | undefined {
  const place = `${volumeGroup}/${name}`;
  const size = group.thinPools?.[place] ?? (declaresPools(world) ? undefined : group.volumeGroups[volumeGroup]);
  if (size === undefined) return undefined;
  return { group, name: `thin pool ${place}`, size: Math.floor(ratio * size), spare: 0, made: ratio === 1 ? readable(size) : `${readable(size)} promised ${ratio} times` };
}

/** The options that a storage class names take the place of all that the device class says. */
function factorOf(storageClass: Document, { thin, raw, config }: DeviceClass): number {
  if (thin) return 1;
  const name = text(fields(storageClass.object.parameters)['topolvm.io/lvcreate-option-class']) ?? '';
  const own = items(config.raw?.['lvcreate-option-classes']).find((each) => dig(each, 'name') === name);
  const factor = name === '' ? roomFactor(words(raw['lvcreate-options']), Number(raw.stripe ?? 0) || undefined) : roomFactor(words(dig(own, 'options')));
  return Number.isFinite(factor) && factor >= 1 ? factor : 1;
}

function words(value: unknown): string[] {
  return items(value).map((each) => text(each) ?? '');
}
