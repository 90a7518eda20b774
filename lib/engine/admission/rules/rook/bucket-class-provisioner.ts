import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { provisionerOf, STORAGE_CLASS } from '../classes';
import { title } from '../read';
import { isBucketClass, operatorsOf, parameter, provisionerFor } from './buckets';
import { clusterIn } from './cluster';

/** A class for buckets that nobody answers for. */
export const bucketClassProvisioner: Rule = {
  id: 'rook/bucket-class-provisioner',
  severity: Severity.ERROR,
  why: 'The operator answers claims under one name for each cluster, which its settings decide; claims of other classes stay Pending without an event',
  fix: 'Use the name that the settings of the operator make, ROOK_OBC_WATCH_OPERATOR_NAMESPACE and ROOK_OBC_PROVISIONER_NAME_PREFIX',
  evidence: 'rook/rook pkg/operator/ceph/object/objectstore.go GetObjectBucketProvisioner, issues 10153 and 15577',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    const namespace = parameter(document, 'objectStoreNamespace');
    if (!isBucketClass(document) || !clusterIn(world, namespace)) return;
    const all = operatorsOf(world, namespace);
    const answered = [...new Set(all.flatMap((operator) => provisionerFor(world, operator, namespace) ?? []))];
    if (all.length === 0 || answered.includes(provisionerOf(document))) return;
    const property = 'provisioner';
    if (answered.length === 0) {
      yield {
        document, property, message: `${title(document)} is for buckets in namespace ${namespace}, whose operator answers no claims of buckets`,
        fix: 'Set ROOK_DISABLE_OBJECT_BUCKET_CLAIM of the operator to "false", or remove the class',
      };
      return;
    }
    yield {
      document, property, message: `${title(document)} is for provisioner ${provisionerOf(document)}, claims of buckets in namespace ${namespace} are answered by ${answered.join(', ')}`,
      fix: `Use ${answered.join(' or ')}`,
    };
  },
};
