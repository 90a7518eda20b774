/** Fields whose content is of Kubernetes and whose keys are the user's; what lies below them says nothing of an object's kind. */
const OPAQUE = new Set([
  'affinity', 'annotations', 'cephConfig', 'containers', 'env', 'initContainers', 'labels', 'matchLabels', 'metadata', 'namespaceSelector', 'placement', 'podSelector',
  'preparePlacement', 'probe', 'resources', 'selector', 'template', 'tolerations', 'volumes',
]);

/** The fields that an object sets besides its metadata, `[]` standing for the entries of lists. */
export function manifestPaths(object: object): string[] {
  const paths = new Set<string>();
  const walk = (value: unknown, path: string, last: string): void => {
    const entries = OPAQUE.has(last) || typeof value !== 'object' || value === null ? [] : childrenOf(value);
    if (entries.length === 0) paths.add(path);
    for (const [step, child] of entries) walk(child, path + (step === '[]' ? step : `.${step}`), step === '[]' ? last : step);
  };
  for (const [name, value] of Object.entries(object)) {
    if (!['apiVersion', 'kind', 'metadata', 'status'].includes(name)) walk(value, name, name);
  }
  return [...paths].sort();
}

function childrenOf(value: object): [string, unknown][] {
  return Array.isArray(value) ? value.map((entry) => ['[]', entry]) : Object.entries(value);
}
