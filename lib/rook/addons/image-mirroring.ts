import { refusal } from '../../core/problem';
import { scheduleInterval } from '../pool/schedule-interval';
import type { ImageMirroringSchedule } from './image-mirroring-schedule';

/**
 * How an image gets to the other cluster.
 *
 * @see https://docs.ceph.com/en/latest/rbd/rbd-mirroring/
 */
export class ImageMirroring {
  /**
   * As snapshots, of which the differences are sent; the copy is as old as the last one.
   *
   * @throws when there is a start and no interval, or the interval is not in whole minutes
   */
  public static snapshots(schedule: ImageMirroringSchedule = {}): ImageMirroring {
    const { interval, startTime } = schedule;
    if (startTime !== undefined && interval === undefined) {
      throw refusal({
        where: 'ImageMirroring.snapshots: startTime',
        what: `snapshots start at ${startTime} and have no interval`,
        why: 'The driver takes a start only together with an interval, and would replicate no volume',
        fix: 'Give an interval, for example Duration.minutes(30)',
      });
    }
    return new ImageMirroring({
      mirroringMode: 'snapshot',
      schedulingInterval: interval && scheduleInterval(interval, 'ImageMirroring.snapshots: interval'),
      schedulingStartTime: startTime,
    });
  }

  /** As a journal of every write; the image needs the feature journaling, and the kernel cannot map it. */
  public static journal(): ImageMirroring {
    return new ImageMirroring({ mirroringMode: 'journal' });
  }

  private constructor(
    /** @internal */
    public readonly _parameters: { readonly [name: string]: string | undefined },
  ) {}
}
