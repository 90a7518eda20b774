import { grouped } from '../grouped';
import { readable } from '../read';
import { asks, type VolumeDemand } from './volume-demands';
import type { Store } from './volume-stores';

/** So many sorts of nodes are named in a sentence. */
const NAMED = 5;

/** What stores have left while volumes are put into them. */
export class Rooms {
  private readonly hidden = new Map<Store, number>();
  private readonly taken = new Map<Store, { readonly bytes: number; readonly by: readonly string[] }>();

  /** The scheduler keeps the spare room free of what it knows of, so of the last volume it does not count copies and parity. */
  public constructor(demands: readonly VolumeDemand[]) {
    for (const { stores, hidden } of demands) {
      if (hidden > 0) for (const store of stores) this.hidden.set(store, Math.max(hidden, this.hidden.get(store) ?? 0));
    }
  }

  /** Bytes that volumes may still take on one node. */
  public of(store: Store): number {
    return this.unused(store) - (this.taken.get(store)?.bytes ?? 0);
  }

  /** Puts the volumes of one pod on every node. */
  public put(demand: VolumeDemand): void {
    for (const store of demand.stores) {
      const { bytes, by } = this.taken.get(store) ?? { bytes: 0, by: [] };
      this.taken.set(store, { bytes: bytes + demand.takes, by: [...by, ...demand.sets.map(({ owner }) => owner)] });
    }
  }

  /** How many pods find room for their volumes on one node, if there were no others. */
  public fitting(store: Store, { takes, perNode }: Pick<VolumeDemand, 'takes' | 'perNode'>): number {
    return Math.min(perNode, Math.floor(this.of(store) / takes));
  }

  /** What the stores have left on each node, or how many pods fit there. */
  public listed(stores: readonly Store[], fitting?: (store: Store) => number): string {
    const lines = [...grouped(stores, (store) => `${store.group.pool} ${this.described(store, '', fitting)}`).values()].map((alike) => {
      const nodes = nodesOf(alike);
      return { nodes, line: this.described(alike[0], ` on ${nodes === 1 ? 'a node' : `each of ${nodes} nodes`} of ${alike[0].group.pool}`, fitting) };
    });
    const others = lines.slice(NAMED).reduce((sum, { nodes }) => sum + nodes, 0);
    return [...lines.slice(0, NAMED).map(({ line }) => line), ...(others === 0 ? [] : [`less or more on ${others} other nodes`])].join(', ');
  }

  private described(store: Store, where: string, fitting?: (store: Store) => number): string {
    const room = `${readable(this.of(store))} in ${store.name}`;
    const kept = store.size - this.unused(store);
    const taken = this.taken.get(store);
    const less = [...(kept > 0 ? [`${readable(kept)} spare`] : []), ...(taken ? [`${readable(taken.bytes)} for ${taken.by.join(' and ')}`] : [])].join(' and ');
    const made = less === '' ? store.made : `${store.made} less ${less}`;
    return fitting ? `${fitting(store)}${where} (${room}: ${made})` : `${room}${where} (${made})`;
  }

  private unused(store: Store): number {
    return Math.max(0, Math.min(store.size, store.size - store.spare + (this.hidden.get(store) ?? 0)));
  }
}

/** How many nodes have the stores. */
export function nodesOf(stores: readonly Store[]): number {
  return stores.reduce((sum, { group }) => sum + group.count, 0);
}

/** All claims in words. */
export function allAsk(demands: readonly VolumeDemand[]): string {
  return demands.map(asks).join(', ');
}
