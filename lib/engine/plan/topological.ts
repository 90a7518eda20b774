/** Nodes in an order in which each comes after what it needs, and one path for each cycle that had to be cut. */
export interface Topological {
  readonly order: readonly number[];
  /** Each as nodes that need one another in turn, the first one named again at the end. */
  readonly cycles: readonly (readonly number[])[];
}

/**
 * Sorts by depth-first search in the given order of nodes: stable, linear, and without recursion, since chains may be long.
 *
 * @param needs for each node, the nodes it needs
 */
export function topological(nodes: readonly number[], needs: ReadonlyMap<number, readonly number[]>): Topological {
  const order: number[] = [];
  const cycles: number[][] = [];
  const done = new Set<number>();
  const open = new Map<number, number>();
  for (const root of nodes) {
    const path: { readonly node: number; next: number }[] = [];
    const enter = (node: number) => {
      open.set(node, path.length);
      path.push({ node, next: 0 });
    };
    if (!done.has(root)) enter(root);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const target = needs.get(top.node)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        path.pop();
        open.delete(top.node);
        done.add(top.node);
        order.push(top.node);
      } else if (open.has(target)) {
        cycles.push([...path.slice(open.get(target)).map(({ node }) => node), target]);
      } else if (!done.has(target)) {
        enter(target);
      }
    }
  }
  return { order, cycles };
}
