import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, fields, spec, title } from '../read';
import { BUCKET_CLAIM, classOfClaim, isBucketClass, operatorsOf, parameter } from './buckets';
import { settingOf } from './operator';

const SETTING = 'ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS';
/** What may be set where nothing is said. */
const USUAL = 'maxObjects,maxSize';
const FIELDS = ['maxObjects', 'maxSize', 'bucketMaxObjects', 'bucketMaxSize', 'bucketPolicy', 'bucketLifecycle', 'bucketOwner'];

/** A claim of a bucket with settings that the operator does not allow. */
export const bucketConfigNotAllowed: Rule = {
  id: 'rook/bucket-config-not-allowed',
  severity: Severity.ERROR,
  why: 'Rook refuses a claim with any setting that its operator does not allow, and retries without end',
  fix: `Remove the setting, or list it in ${SETTING} of the operator if everybody who may make claims may set it`,
  evidence: 'rook/rook pkg/operator/ceph/object/bucket/util.go additionalConfigSpecFromMap, pkg/operator/ceph/controller/controller_utils.go ObcAdditionalConfigKeyIsAllowed',
  kinds: [BUCKET_CLAIM],
  * inspect(document, world) {
    const storageClass = classOfClaim(world, document);
    if (!storageClass || !isBucketClass(storageClass)) return;
    const [operator] = operatorsOf(world, parameter(storageClass, 'objectStoreNamespace'));
    if (operator === undefined) return;
    // A blank beside a comma is a part of the name, as it is to Rook.
    const allowed = (settingOf(world, operator, SETTING) ?? USUAL).split(',');
    for (const [field] of entriesOf(fields(spec(document).additionalConfig))) {
      if (!FIELDS.includes(field) || allowed.includes(field)) continue;
      yield {
        document, property: `spec.additionalConfig.${field}`,
        message: `${title(document)} sets ${field}, ${title(operator)} allows ${allowed.filter((each) => each !== '').join(', ') || 'nothing'}`,
      };
    }
  },
};
