import { fields, text } from '../admission/rules/read';
import type { Document } from '../document';
import type { Reference } from './reference';

/** Parameters of storage classes that name something in the cluster whose id another parameter gives. */
const INSIDE: readonly (readonly [parameter: string, kind: string, namespace: string])[] = [
  ['pool', 'ceph.rook.io/CephBlockPool', 'clusterID'],
  ['dataPool', 'ceph.rook.io/CephBlockPool', 'clusterID'],
  ['fsName', 'ceph.rook.io/CephFilesystem', 'clusterID'],
  ['objectStoreName', 'ceph.rook.io/CephObjectStore', 'objectStoreNamespace'],
];

/** What a Ceph class makes its volumes in; whether it is missing is a question that needs the cluster, and has its own rules. */
export function* classReferences(document: Document): Iterable<Reference> {
  const parameters = fields(document.object.parameters);
  for (const [parameter, kind, place] of INSIDE) {
    const name = text(parameters[parameter]);
    const namespace = text(parameters[place]);
    if (name !== undefined && namespace !== undefined) yield { kind, namespace, name, path: ['parameters', parameter], lenient: true };
  }
}

/** What a new volume starts as a copy of. */
export function* dataSourceReferences(document: Document): Iterable<Reference> {
  const spec = fields(document.object.spec);
  for (const field of ['dataSource', 'dataSourceRef']) {
    const source = fields(spec[field]);
    const name = text(source.name);
    const namespace = text(source.namespace) ?? text(fields(document.object.metadata).namespace) ?? '';
    if (name !== undefined) yield { kind: `${text(source.apiGroup) ?? ''}/${text(source.kind) ?? ''}`, namespace, name, path: ['spec', field, 'name'], lenient: true };
  }
}
