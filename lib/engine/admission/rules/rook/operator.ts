import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { dig, items, namespaceOf, text } from '../read';

const SETTINGS = 'rook-ceph-operator-config';

/** The Rook operators: Deployments that run `rook ceph operator`. */
export const operators: (world: World) => readonly Document[] = perWorld((world) => world.ofKind('apps/Deployment').filter(({ object }) =>
  items(dig(object, 'spec', 'template', 'spec', 'containers')).some((container) => items(dig(container, 'args')).join(' ') === 'ceph operator')));

/** A setting of an operator: its ConfigMap goes before the environment of its pod. */
export function settingOf(world: World, operator: Document, name: string): string | undefined {
  const settings = world.find('/ConfigMap', namespaceOf(operator), SETTINGS);
  const written = text(dig(settings?.object, 'data', name));
  if (written !== undefined) return written;
  for (const container of items(dig(operator.object, 'spec', 'template', 'spec', 'containers'))) {
    const variable = items(dig(container, 'env')).find((each) => dig(each, 'name') === name);
    const value = text(dig(variable, 'value'));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Where a setting of an operator stands, or would: in its ConfigMap, where there is one. */
export function placeOfSetting(world: World, operator: Document, name: string): { readonly document: Document; readonly property: string } {
  const settings = world.find('/ConfigMap', namespaceOf(operator), SETTINGS);
  return settings ? { document: settings, property: `data.${name}` } : { document: operator, property: 'spec.template.spec.containers' };
}

/** Whether the operator looks after its own namespace only. */
export function watchesOwnNamespace(world: World, operator: Document): boolean {
  return settingOf(world, operator, 'ROOK_CURRENT_NAMESPACE_ONLY') !== 'false';
}
