import { Duration } from '../core/duration';
import { refusal } from '../core/problem';

/** How fast a replica takes over; all programs of the controller's pod use the same times. */
export interface LeaderElectionOptions {
  /**
   * How long the other replicas wait for a leader that is silent.
   *
   * @default 15s
   */
  readonly leaseDuration?: Duration;

  /**
   * How long a leader tries to stay one before it gives up.
   *
   * @default 10s
   */
  readonly renewDeadline?: Duration;

  /**
   * How long a replica waits between two tries.
   *
   * @default 2s
   */
  readonly retryPeriod?: Duration;
}

/** Go's factor by which tries may drift apart (client-go, tools/leaderelection, JitterFactor). */
const JITTER = 1.2;

/** Whether the replicas of the controller agree on the one that works. */
export class LeaderElection {
  /**
   * The replicas agree on a leader.
   *
   * @throws when the times would make the programs exit at their start
   */
  public static enabled(options: LeaderElectionOptions = {}): LeaderElection {
    return new LeaderElection(true, { ...options });
  }

  /** Every replica works as if it were alone; only for a single one. */
  public static disabled(): LeaderElection {
    return new LeaderElection(false, {});
  }

  private constructor(
    /** Whether there is an election. */
    public readonly isEnabled: boolean,
    private readonly options: LeaderElectionOptions,
  ) {
    const lease = (options.leaseDuration ?? Duration.seconds(15)).toSeconds();
    const renew = (options.renewDeadline ?? Duration.seconds(10)).toSeconds();
    const retry = (options.retryPeriod ?? Duration.seconds(2)).toSeconds();
    if (lease > renew && renew > JITTER * retry && retry > 0) return;
    throw refusal({
      where: 'leaderElection',
      what: `a lease of ${lease}s, renewal within ${renew}s and tries every ${retry}s do not go together`,
      why: 'The programs refuse them and exit',
      fix: 'Make leaseDuration longer than renewDeadline, and renewDeadline longer than 1.2 times retryPeriod',
    });
  }

  /**
   * Flags for the times, which TopoLVM and the CSI sidecars call the same.
   *
   * @internal
   */
  public _timeFlags(): string[] {
    const { leaseDuration, renewDeadline, retryPeriod } = this.options;
    return [
      ...(leaseDuration === undefined ? [] : [`--leader-election-lease-duration=${leaseDuration}`]),
      ...(renewDeadline === undefined ? [] : [`--leader-election-renew-deadline=${renewDeadline}`]),
      ...(retryPeriod === undefined ? [] : [`--leader-election-retry-period=${retryPeriod}`]),
    ];
  }
}
