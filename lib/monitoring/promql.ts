/** What a series must carry. */
export type Labels = Readonly<Record<string, string>>;

/** The series of a metric with these labels. */
export function series(metric: string, labels: Labels, ...more: readonly string[]): string {
  const matchers = [...Object.entries(labels).map(([key, value]) => `${key}=${JSON.stringify(value)}`), ...more];
  return `${metric}{${matchers.join(', ')}}`;
}

/** An aggregation over everything but these labels: pods come and go, their labels must not split a series. */
export function by(aggregation: string, labels: readonly string[], expr: string): string {
  return `${aggregation} by (${labels.join(', ')}) (${expr})`;
}
