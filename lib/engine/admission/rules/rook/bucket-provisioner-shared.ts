import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
import { bucketClasses, clusterNamespaces, operatorsOf, parameter, provisionerFor } from './buckets';

/** Several clusters that answer claims of buckets under one name. */
export const bucketProvisionerShared: Rule = {
  id: 'rook/bucket-provisioner-shared',
  severity: Severity.ERROR,
  why: 'A controller for each cluster answers every claim, and those of clusters that do not hold the store fail it again and again',
  fix: 'Set ROOK_OBC_WATCH_OPERATOR_NAMESPACE to "true" and no ROOK_OBC_PROVISIONER_NAME_PREFIX, so that every cluster has a name of its own',
  evidence: 'rook/rook pkg/operator/ceph/object/bucket/controller.go, provisioner.go setObjectContext, issue 10894',
  * inspectAll(world) {
    const stores = world.ofKind('ceph.rook.io/CephObjectStore');
    const named = new Map<string, string>();
    for (const namespace of clusterNamespaces(world)) {
      if (!stores.some((store) => namespaceOf(store) === namespace)) continue;
      const [operator] = operatorsOf(world, namespace);
      const provisioner = operator && provisionerFor(world, operator, namespace);
      const first = provisioner === undefined ? undefined : named.get(provisioner);
      if (provisioner !== undefined) named.set(provisioner, first ?? namespace);
      if (first === undefined) continue;
      for (const document of bucketClasses(world)) {
        if (document.object.provisioner !== provisioner || ![first, namespace].includes(parameter(document, 'objectStoreNamespace'))) continue;
        yield { document, property: 'provisioner', message: `${title(document)} is for provisioner ${provisioner}, which the clusters of ${first} and ${namespace} share` };
      }
    }
  },
};
