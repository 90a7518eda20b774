import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { nameOf, namespaceOf, title } from '../read';
import { isBucketClass, parameter } from './buckets';
import { clusterIn } from './cluster';
import { STORE } from './store';

/** A class for buckets of a store that nobody makes. */
export const bucketClassStoreMissing: Rule = {
  id: 'rook/bucket-class-store-missing',
  severity: Severity.ERROR,
  why: 'Rook looks for the store in the namespace of its cluster, and every claim of the class stays Pending',
  fix: 'Name a CephObjectStore and its namespace as objectStoreName and objectStoreNamespace, or declare the store with `existing` on the site',
  evidence: 'rook/rook pkg/operator/ceph/object/bucket/provisioner.go setObjectContext, util.go getObjectStore',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (!isBucketClass(document)) return;
    const name = parameter(document, 'objectStoreName');
    const namespace = parameter(document, 'objectStoreNamespace');
    // A store outside of Kubernetes, as Rook knew it before it had objects for them.
    if (name === '' && parameter(document, 'endpoint') !== '') return;
    if (name === '') {
      yield { document, property: 'parameters.objectStoreName', message: `${title(document)} names no object store` };
    } else if (clusterIn(world, namespace) && !world.exists(STORE, namespace, name)) {
      const there = world.ofKind(STORE).filter((store) => namespaceOf(store) === namespace).map(nameOf);
      yield {
        document,
        property: 'parameters.objectStoreName',
        message: `${title(document)} uses object store ${name}, and namespace ${namespace} has no CephObjectStore of that name`,
        ...(there.length === 0 ? {} : { fix: `Use one of the cluster: ${there.join(', ')}` }),
      };
    } else if (namespace === '') {
      yield { document, property: 'parameters.objectStoreNamespace', message: `${title(document)} does not say the namespace of object store ${name}` };
    }
  },
};
