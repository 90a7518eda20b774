import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { spec, text, title } from '../read';
import { BUCKET_CLAIM, classOfClaim, isBucketClass, parameter } from './buckets';

/** A claim of a bucket without a name, or with one that counts for nothing. */
export const bucketClaimName: Rule = {
  id: 'rook/bucket-claim-name',
  severity: Severity.ERROR,
  why: 'A new bucket gets the name of the claim, or one that begins as it says; without either the claim stays Pending, and what is passed over misleads',
  fix: 'Give bucketName or generateBucketName; neither of them where the class names a bucket that is there',
  evidence: 'kube-object-storage/lib-bucket-provisioner pkg/provisioner/controller.go, helpers.go composeBucketName',
  kinds: [BUCKET_CLAIM],
  * inspect(document, world) {
    const storageClass = classOfClaim(world, document);
    const given = ['bucketName', 'generateBucketName'].filter((field) => text(spec(document)[field]));
    const shared = storageClass && parameter(storageClass, 'bucketName');
    if (given.length === 2) {
      yield { document, property: 'spec.generateBucketName', message: `${title(document)} has both bucketName and generateBucketName, of which the second is passed over`, fix: 'Remove one of them' };
    }
    if (!storageClass || !isBucketClass(storageClass)) return;
    if (shared && given.length > 0) {
      yield {
        document, property: `spec.${given[0]}`, message: `${title(document)} has a ${given[0]}, and gets access to the bucket ${shared} of ${title(storageClass)} instead`,
        fix: `Remove ${given[0]}, or use a class without bucketName`,
      };
    } else if (!shared && given.length === 0) {
      yield { document, property: 'spec', message: `${title(document)} has neither bucketName nor generateBucketName` };
    }
  },
};
