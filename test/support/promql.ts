/** As much of a syntax tree as faults need; the package declares its types for ES modules only. */
interface Tree {
  iterate(visit: { enter(node: { readonly type: { readonly isError: boolean }; readonly from: number }): void }): void;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { parser } = require('@prometheus-io/lezer-promql') as { parser: { parse(text: string): Tree } };

/** Where Prometheus' own grammar stops understanding an expression. */
export function promqlFaults(expr: string): string[] {
  const faults: string[] = [];
  parser.parse(expr).iterate({ enter: ({ type, from }) => { if (type.isError) faults.push(`${from}: ${expr.slice(from)}`); } });
  return faults;
}
