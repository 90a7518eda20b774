/** How the values of a metric are to be read. */
export type MetricType = 'counter' | 'gauge' | 'histogram';

/**
 * A metric that a program gives: its name and its labels are an interface that alerts and dashboards are written against, and that a
 * release can change.
 */
export interface Metric<L extends string = string> {
  readonly name: string;
  readonly type: MetricType;
  /** The labels that the program itself gives every series. */
  readonly labels: readonly L[];
  /** Labels that have a few values only. */
  readonly values?: { readonly [K in L]?: readonly string[] };
  /** What it counts or measures, and what is to be known before it is used. */
  readonly meaning: string;
  /** The program that gives it. */
  readonly program: string;
  /** The first release of the program that gives it in this form; absent where every release that anybody runs does. */
  readonly since?: string;
  /** Where the program's sources say so. */
  readonly source: string;
}

/** The labels of a metric as a type, so that another one does not compile. */
export function metric<const L extends string>(fields: Metric<L>): Metric<L> {
  return fields;
}

/** Labels that a scrape adds to every series of a target. */
export const TARGET_LABELS = ['namespace', 'job', 'pod', 'container', 'service', 'endpoint', 'instance'] as const;

/** One of them. */
export type TargetLabel = typeof TARGET_LABELS[number];
