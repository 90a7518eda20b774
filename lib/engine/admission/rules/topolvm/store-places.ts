import { grouped } from '../grouped';
import type { VolumeDemand } from './volume-demands';
import type { Store } from './volume-stores';

/** So many different places are compared with each other; of sites with more, each is looked at by itself, and all that hang together. */
const COMPARED = 40;

/** Stores, and the demands that can only be met there. */
export interface StorePlace {
  readonly stores: readonly Store[];
  readonly demands: readonly VolumeDemand[];
}

/** The places that demands can be held against; of places that lie in others, the inner ones come first. */
export function storePlaces(demands: readonly VolumeDemand[]): readonly StorePlace[] {
  const numbers = new Map<Store, number>();
  for (const { stores } of demands) for (const store of stores) if (!numbers.has(store)) numbers.set(store, numbers.size);
  const alike = [...grouped(demands, ({ stores }) => stores.map((store) => numbers.get(store)).join(' ')).values()];
  const own = alike.map((each): StorePlace => ({ stores: each[0].stores, demands: each }));
  const nested = own.length <= COMPARED ? own.map((place) => withInner(place, own)) : own;
  return [...nested.sort((a, b) => a.stores.length - b.stores.length), ...wholes(own)];
}

function withInner({ stores }: StorePlace, places: readonly StorePlace[]): StorePlace {
  const all = new Set(stores);
  const inner = places.filter((other) => other.stores.every((store) => all.has(store)));
  return { stores, demands: inner.flatMap((other) => other.demands) };
}

/** Places that have stores in common, as one; a single one is there already. */
function wholes(places: readonly StorePlace[]): StorePlace[] {
  const leads = new Map<Store, Store>();
  const leadOf = (store: Store): Store => {
    let lead = store;
    for (let next = leads.get(lead); next !== undefined; next = leads.get(lead)) lead = next;
    // The next look-up is short.
    for (let each = store; each !== lead;) {
      const next = leads.get(each) ?? lead;
      leads.set(each, lead);
      each = next;
    }
    return lead;
  };
  for (const { stores } of places) {
    const lead = leadOf(stores[0]);
    for (const store of stores) {
      const other = leadOf(store);
      if (other !== lead) leads.set(other, lead);
    }
  }
  return [...grouped(places, ({ stores }) => leadOf(stores[0])).values()].filter(({ length }) => length > 1).map((whole) => ({
    stores: [...new Set(whole.flatMap(({ stores }) => stores))],
    demands: whole.flatMap((place) => place.demands),
  }));
}
