import { refusal } from '../core/problem';
import { shown } from '../core/shown';
import type { Size } from '../core/size';

type Sizes = { readonly [name: string]: Size };

/** What LVM takes as the name of a volume group, a slash, and what it takes as the name of a pool (lvm(8), "Valid names"). */
const PLACE = /^(?!\.{1,2}\/)[A-Za-z0-9+_.][A-Za-z0-9+_.-]{0,126}\/(?!\.{1,2}$)[A-Za-z0-9+_.][A-Za-z0-9+_.-]{0,126}$/;

/** Refuses thin pools that no node can have. */
export function requireThinPools(pools: Sizes, groups: Sizes | undefined, where: string): void {
  const used = new Map<string, bigint>();
  for (const [place, size] of Object.entries(pools)) {
    const refuse = refuser(`${where}.${place}`);
    if (!PLACE.test(place)) {
      throw refuse(`${shown(place)} is not the place of a thin pool`, "Write the volume group and the pool as `lvs` shows them, for example 'vg-ssd/pool0'");
    }
    const group = place.split('/', 1)[0];
    const whole = groups?.[group];
    if (groups !== undefined && whole === undefined) {
      throw refuse(`the nodes have no volume group ${group}`, `Add ${group} to volumeGroups, or correct the name`);
    }
    const sum = (used.get(group) ?? 0n) + BigInt(size.toBytes());
    if (whole !== undefined && sum > BigInt(whole.toBytes())) {
      const all = used.has(group) ? 'the pools do' : `${size} does`;
      throw refuse(`${all} not fit into volume group ${group}, which has ${whole}`, 'Give the sizes that `lvs` and `vgs` show');
    }
    used.set(group, sum);
  }
}

function refuser(where: string): (what: string, fix: string) => Error {
  return (what, fix) => refusal({ where, what, why: 'Checks compute with the nodes of a site', fix });
}
