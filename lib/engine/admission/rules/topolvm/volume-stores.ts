import type { Document } from '../../../document';
import type { World } from '../../world';
import { allowsNodes, deviceClassesOf, nodesOfDeviceClass, type DeviceClass } from '../lvmd';
import { perWorld, remembered } from '../memo';
import { nodeGroups, type NodeGroup } from '../nodes';
import { readable } from '../read';

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
const byClass = perWorld(() => new Map<Document, ReadonlyMap<Store, readonly DeviceClass[]> | undefined>());
/** Sites that declare no thin pool at all say nothing about them. */
const declaresPools = perWorld((world) => nodeGroups(world)?.some(({ thinPools }) => thinPools !== undefined) === true);

/** Where volumes of a class can be, with the device classes that they are made by; `undefined` when that is not known. */
export function storesOf(world: World, storageClass: Document): ReadonlyMap<Store, readonly DeviceClass[]> | undefined {
  return remembered(byClass(world), storageClass, () => {
    const found = new Map<Store, DeviceClass[]>();
    for (const each of deviceClassesOf(world, storageClass)) {
      const groups = nodesOfDeviceClass(world, each);
      if (!groups || (each.thin && !each.thinPool)) return undefined;
      for (const group of groups) {
        const store = allowsNodes(storageClass, group) ? storeOn(world, group, each) : undefined;
        if (store) found.set(store, [...found.get(store) ?? [], each]);
      }
    }
    return found.size === 0 ? undefined : found;
  });
}

/** The one that the device class uses there; two that disagree about it get what is more. */
function storeOn(world: World, group: NodeGroup, deviceClass: DeviceClass): Store | undefined {
  const made = deviceClass.thinPool ? thin(world, group, deviceClass, deviceClass.thinPool) : thick(group, deviceClass);
  if (!made) return undefined;
  const stores = remembered(known(world), group, () => new Map<string, Store>());
  return remembered(stores, `${made.name} ${made.size} ${made.spare}`, () => made);
}

/** Thin pools take their share of the volume group, whether they are full or not. */
function thick(group: NodeGroup, { volumeGroup, spare }: DeviceClass): Store | undefined {
  const whole = group.volumeGroups[volumeGroup];
  if (whole === undefined) return undefined;
  const pools = Object.entries(group.thinPools ?? {}).filter(([place]) => place.startsWith(`${volumeGroup}/`)).reduce((sum, [, size]) => sum + size, 0);
  const made = pools === 0 ? readable(whole) : `${readable(whole)} less ${readable(pools)} of thin pools`;
  return { group, name: volumeGroup, size: Math.max(0, whole - pools), spare, made };
}

/** A pool of which nothing is declared is no larger than its volume group. */
function thin(world: World, group: NodeGroup, { volumeGroup }: DeviceClass, { name, ratio }: ThinPool): Store | undefined {
  const place = `${volumeGroup}/${name}`;
  const size = group.thinPools?.[place] ?? (declaresPools(world) ? undefined : group.volumeGroups[volumeGroup]);
  if (size === undefined) return undefined;
  return { group, name: `thin pool ${place}`, size: Math.floor(ratio * size), spare: 0, made: ratio === 1 ? readable(size) : `${readable(size)} promised ${ratio} times` };
}
