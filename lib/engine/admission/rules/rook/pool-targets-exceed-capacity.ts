import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { overcommitments } from './capacity';
import { cephSize } from './ceph-size';
import type { Pool } from './pools';

/** Expected sizes that the disks do not have. */
export const poolTargetsExceedCapacity: Rule = {
  id: 'rook/pool-targets-exceed-capacity',
  severity: Severity.WARNING,
  why: 'The autoscaler makes placement groups for data that does not fit, and Ceph reports POOL_TARGET_SIZE_BYTES_OVERCOMMITTED for as long as it is so',
  fix: 'Lower target_size_bytes to what the pool will hold, or use target_size_ratio, which follows the size of the cluster',
  evidence: 'Ceph: Placement groups, specifying expected pool size; Ceph: Health checks, POOL_TARGET_SIZE_BYTES_OVERCOMMITTED',
  * inspectAll(world) {
    for (const { pool, told } of overcommitments(world, targetOf)) {
      yield { document: pool.document, property: `${pool.path}.parameters.target_size_bytes`, message: `${pool.title} is expected to hold ${told}` };
    }
  },
};

function targetOf({ raw }: Pool): number | undefined {
  return cephSize(dig(raw, 'parameters', 'target_size_bytes'));
}
