import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { shown } from '../../core/shown';
import { bucketOf } from '../bucket-of';
import type { ErasureCodedOptions } from './erasure-coded-options';
import type { ReplicatedOptions } from './replicated-options';

/** Ceph: src/mon/OSDMonitor.cc, `osd pool set size`. */
const MOST_COPIES = 10;

/** What keeps the data of a pool when disks fail. */
export class Redundancy {
  /** Whole copies. */
  public static replicated(size: number, options: ReplicatedOptions = {}): Redundancy {
    return new Redundancy(false, (scope, at = '') => {
      within(size, 1, MOST_COPIES, `${at}redundancy.size`, 'copies', scope);
      return {
        failureDomain: bucketOf(options.failureDomain, `${at}redundancy.failureDomain`, scope),
        replicated: {
          size,
          requireSafeReplicaSize: options.requireSafeReplicaSize,
          replicasPerFailureDomain: options.replicasPerFailureDomain,
          subFailureDomain: bucketOf(options.subFailureDomain, `${at}redundancy.subFailureDomain`, scope),
          targetSizeRatio: options.targetSizeRatio,
          hybridStorage: options.hybridStorage && { ...options.hybridStorage },
        },
      };
    });
  }

  /** Chunks of data with computed chunks beside them: less space than copies, more work for small writes. */
  public static erasureCoded(options: ErasureCodedOptions): Redundancy {
    return new Redundancy(true, (scope, at = '') => {
      within(options?.dataChunks, 2, Infinity, `${at}redundancy.dataChunks`, 'data chunks', scope);
      within(options.codingChunks, 1, Infinity, `${at}redundancy.codingChunks`, 'coding chunks', scope);
      return {
        failureDomain: bucketOf(options.failureDomain, `${at}redundancy.failureDomain`, scope),
        erasureCoded: {
          dataChunks: options.dataChunks,
          codingChunks: options.codingChunks,
          algorithm: options.algorithm,
          stripeUnit: options.stripeUnit,
          crushNumFailureDomains: options.failureDomains,
          crushOSDsPerFailureDomain: options.osdsPerFailureDomain,
        },
      };
    });
  }

  private constructor(
    /** Whether data is kept in chunks. */
    public readonly isErasureCoded: boolean,
    /** @internal */
    public readonly _spec: (scope: IConstruct, at?: string) => object,
  ) {}
}

function within(amount: number, least: number, most: number, where: string, things: string, scope: IConstruct): void {
  if (Number.isInteger(amount) && amount >= least && amount <= most) return;
  throw refusal({
    where,
    what: `${shown(amount)} is not a number of ${things}`,
    why: amount > most ? `Ceph takes ${most} at most, and Rook retries without end` : 'Rook refuses the pool and retries without end',
    fix: most === Infinity ? `Write a whole number from ${least} up` : `Write a whole number from ${least} to ${most}`,
  }, scope);
}
