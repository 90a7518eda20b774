/** As much of a syntax tree as is read here; the package declares its types for ES modules only. */
interface TreeNode {
  readonly type: { readonly isError: boolean; readonly name: string };
  readonly from: number;
  readonly to: number;
}

interface Tree {
  iterate(visit: { enter(node: TreeNode): void; leave?(node: TreeNode): void }): void;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { parser } = require('@prometheus-io/lezer-promql') as { parser: { parse(text: string): Tree } };

/** Where Prometheus' own grammar stops understanding an expression. */
export function promqlFaults(expr: string): string[] {
  const faults: string[] = [];
  parser.parse(expr).iterate({ enter: ({ type, from }) => { if (type.isError) faults.push(`${from}: ${expr.slice(from)}`); } });
  return faults;
}

/** What an expression asks of one metric. */
export interface MetricUse {
  readonly metric: string;
  /** Labels that series are selected by, with the text behind the label. */
  readonly matchers: readonly { readonly label: string; readonly operator: string; readonly value: string }[];
  /** Functions around it, from the innermost on. */
  readonly functions: readonly string[];
  /** Labels that aggregations and joins around it name. */
  readonly grouping: readonly string[];
}

/** Every use of a metric in an expression, in the order in which they are written. */
export function metricUses(expr: string): MetricUse[] {
  const uses: { metric: string; matchers: { label: string; operator: string; value: string }[]; functions: string[]; grouping: string[] }[] = [];
  // For each node that is open: what it names, and how many uses there were before it.
  const open: { name: string; before: number; functions: string[]; labels: string[] }[] = [];
  const inside = (...names: string[]): boolean => names.some((name) => open.some((each) => each.name === name));
  const textOf = ({ from, to }: TreeNode): string => expr.slice(from, to);
  parser.parse(expr).iterate({
    enter: (node) => {
      const { name } = node.type;
      const owner = [...open].reverse().find((each) => ['FunctionCall', 'AggregateExpr', 'BinaryExpr'].includes(each.name));
      if (name === 'Identifier' && inside('VectorSelector')) uses.push({ metric: textOf(node), matchers: [], functions: [], grouping: [] });
      if (name === 'FunctionIdentifier') owner?.functions.push(textOf(node));
      if (name === 'LabelName' && inside('GroupingLabels')) owner?.labels.push(textOf(node));
      if (name === 'UnquotedLabelMatcher') {
        const [, label, operator, value] = /^(\w+)\s*(=~|!~|!=|=)\s*(.*)$/.exec(textOf(node)) ?? [];
        uses[uses.length - 1].matchers.push({ label, operator, value: JSON.parse(value) as string });
      }
      open.push({ name, before: uses.length, functions: [], labels: [] });
    },
    leave: () => {
      const { before, functions, labels } = open.pop()!;
      for (const use of uses.slice(before)) {
        use.functions.push(...functions);
        use.grouping.push(...labels);
      }
    },
  });
  return uses;
}
