import { series } from '../promql';
import { TARGET_LABELS, type Metric, type TargetLabel } from './metric';

/** Values or patterns by label: labels of the metric, and of what it is scraped from. */
export type Matchers<L extends string> = { readonly [K in L | TargetLabel]?: string };

/**
 * The series of a metric with these values of labels, and with values that match these regular expressions.
 *
 * @throws when the metric has no such label, or a label never has such a value: the alert would stay silent for ever
 */
export function seriesOf<L extends string>(of: Metric<L>, values: Matchers<L>, patterns: Matchers<L> = {}): string {
  const known: readonly string[] = [...of.labels, ...TARGET_LABELS];
  for (const label of [...Object.keys(values), ...Object.keys(patterns)]) {
    if (!known.includes(label)) throw new Error(`${of.name} has no label ${label}, but ${known.join(', ')}`);
  }
  const given = Object.entries(values) as [L, string][];
  for (const [label, value] of given) {
    const allowed: readonly string[] | undefined = of.values?.[label];
    if (allowed && !allowed.includes(value)) throw new Error(`${of.name} never has ${label}="${value}", but ${allowed.join(', ')}`);
  }
  return series(of.name, Object.fromEntries(given), ...Object.entries(patterns).map(([label, pattern]) => `${label}=~${JSON.stringify(pattern)}`));
}
