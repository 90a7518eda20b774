import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { provisionerOf } from '../classes';
import { spec, text, title } from '../read';
import { BUCKET_CLAIM, classOfClaim } from './buckets';

/** A claim of a bucket from a class for volumes. */
export const bucketClaimClass: Rule = {
  id: 'rook/bucket-claim-class',
  severity: Severity.ERROR,
  why: 'Nobody makes buckets of that class, and the claim stays Pending',
  fix: 'Use a class whose provisioner ends in /bucket',
  evidence: 'kube-object-storage/lib-bucket-provisioner pkg/provisioner/controller.go shouldProvision',
  kinds: [BUCKET_CLAIM],
  * inspect(document, world) {
    const storageClass = classOfClaim(world, document);
    if (!text(spec(document).storageClassName)) {
      yield { document, property: 'spec.storageClassName', message: `${title(document)} names no class` };
    } else if (storageClass && !provisionerOf(storageClass).endsWith('/bucket')) {
      yield { document, property: 'spec.storageClassName', message: `${title(document)} is of class ${text(spec(document).storageClassName)}, whose provisioner is ${provisionerOf(storageClass)}` };
    }
  },
};
