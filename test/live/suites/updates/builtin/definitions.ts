import { set } from '../change';
import type { BuiltinSubject } from './subject';

const version = (name: string, storage: boolean, more: object = {}): object =>
  ({ name, served: true, storage, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } }, ...more });
const definition = (plural: string, kind: string, versions: readonly object[]): object => ({
  apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: `${plural}.updates.example.com` },
  spec: { group: 'updates.example.com', scope: 'Namespaced', names: { plural, kind, singular: kind.toLowerCase(), listKind: `${kind}List` }, versions },
});

/** Definitions of kinds; they are established before they are changed. */
export const DEFINITIONS: readonly BuiltinSubject[] = [{
  objects: [
    definition('ones', 'One', [version('v1', true)]), definition('twos', 'Two', [version('v1', false), version('v2', true)]),
  ],
  changes: [
    set('spec.scope', 'Cluster', 'Namespaced'), set('spec.names.kind', 'Other'), set('spec.names.singular', 'other'), set('spec.names.shortNames', ['o']),
    set('spec.names.categories', ['all']), set('spec.versions', [version('v1', true)], [version('v2', true)], [version('v1', true), version('v2', false)],
      [version('v1', false, { served: false }), version('v3', true)]),
    set('spec.versions.0.deprecated', true),
  ],
}];
