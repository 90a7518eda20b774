/** What the two sides write of themselves into the labels of objects. */
const OWN_LABEL = /^(app\.kubernetes\.io\/(name|instance|version|managed-by|part-of)|helm\.sh\/chart)$/;

/** Every value in an object by the path to it; entries of lists that have names are found by them, arguments and words by themselves. */
export function leavesOf(object: any): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  const { kind, metadata: { labels = {}, annotations = {} }, rules, data, ...body } = object;
  const own = Object.fromEntries(Object.entries(labels).filter(([key]) => !OWN_LABEL.test(key)));
  walk({
    labels: own,
    annotations,
    ...body,
    ...(rules === undefined ? {} : { rules: atoms(rules) }),
    ...(data === undefined ? {} : { data: Object.fromEntries(Object.entries(data).map(([key, text]) => [key, typeof text === 'string' ? JSON.parse(text) : text])) }),
  }, '', leaves);
  return leaves;
}

function walk(value: any, path: string, leaves: Map<string, unknown>): void {
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      const step = typeof entry === 'string' ? entry : entry?.name ?? entry?.key ?? index;
      if (typeof entry === 'object') walk(entry, `${path}[${step as string}]`, leaves);
      else leaves.set(`${path}[${step as string}]`, true);
    });
    return;
  }
  if (typeof value !== 'object' || value === null) {
    leaves.set(path, value);
    return;
  }
  const entries = Object.entries<any>(value).filter(([, entry]) => entry !== undefined && entry !== null);
  if (entries.length === 0 && path !== '' && !/^(labels|annotations)$/.test(path)) leaves.set(path, {});
  for (const [key, entry] of entries) {
    // Arguments stand behind the command or in a list of their own.
    const step = key === 'args' && Array.isArray(entry) && value.command !== undefined ? 'command' : key;
    walk(entry, path === '' ? step : `${path}.${step}`, leaves);
  }
}

/** What a role allows, one line a right. */
export function atoms(rules: readonly any[]): string[] {
  return rules.flatMap(({ apiGroups, resources, verbs }) => apiGroups.flatMap((group: string) =>
    resources.flatMap((resource: string) => verbs.map((verb: string) => `${group || 'core'} ${resource} ${verb}`)))).sort();
}
