import { fields, items } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';

/** A pod template without what says where its pods run and how much they may use, and without its labels. */
export function unscheduled(template: Fields): Fields {
  const { nodeSelector, tolerations, schedulingGates, affinity, containers, initContainers, ...pod } = fields(template.spec);
  const { nodeAffinity, ...others } = fields(affinity);
  return { spec: { ...pod, affinity: others, containers: items(containers).map(unsized), initContainers: items(initContainers).map(unsized) } };
}

function unsized(container: unknown): Fields {
  const { resources, ...rest } = fields(container);
  return rest;
}
