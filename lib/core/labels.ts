/** The labels that select pods: they never change over an upgrade, since selectors are immutable. */
export function selectorLabels(name: string, instance: string, component?: string): Record<string, string> {
  return {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': instance,
    ...(component === undefined ? {} : { 'app.kubernetes.io/component': component }),
  };
}

/** The labels that objects carry on top of their selectors. */
export function objectLabels(name: string, instance: string, version?: string): Record<string, string> {
  return {
    ...selectorLabels(name, instance),
    'app.kubernetes.io/part-of': 'rookery',
    'app.kubernetes.io/managed-by': 'rookery',
    ...(version === undefined ? {} : { 'app.kubernetes.io/version': version }),
  };
}
