import type { Document } from '../../../document';
import type { World } from '../../world';
import { text } from '../read';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';

/** The file system that a class names, and the namespace that it has to be in; `undefined` for classes that need none. */
export function filesystemOfClass(document: Document, world: World): { readonly namespace: string; readonly name: string } | undefined {
  const type = cephDriver(document)?.type;
  if (type !== 'cephfs' && type !== 'nfs') return undefined;
  const { clusterID, fsName } = parametersOf(document);
  const namespace = namespaceOfClusterId(world, text(clusterID) ?? '');
  return namespace === undefined ? undefined : { namespace, name: text(fsName) ?? '' };
}
