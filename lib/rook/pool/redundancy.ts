import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { shown } from '../../core/shown';
import { bucketOf } from '../bucket-of';
import type { ErasureCodedOptions } from './erasure-coded-options';
import type { ReplicatedOptions } from './replicated-options';

/** What keeps the data of a pool when disks fail. */
export class Redundancy {
  /** Whole copies. */
  public static replicated(size: number, options: ReplicatedOptions = {}): Redundancy {
    return new Redundancy(false, (scope, at = '') => {
      atLeast(size, 1, `${at}redundancy.size`, 'copies', scope);
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
      atLeast(options?.dataChunks, 2, `${at}redundancy.dataChunks`, 'data chunks', scope);
      atLeast(options.codingChunks, 1, `${at}redundancy.codingChunks`, 'coding chunks', scope);
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

function atLeast(amount: number, least: number, where: string, things: string, scope: IConstruct): void {
  if (Number.isInteger(amount) && amount >= least) return;
  throw refusal({
    where,
    what: `${shown(amount)} is not a number of ${things}`,
    why: 'Rook refuses the pool and retries without end',
    fix: `Write a whole number from ${least} up`,
  }, scope);
}
