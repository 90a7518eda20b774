/**
 * Which metadata servers serve the directories of a subvolume group.
 *
 * @see https://docs.ceph.com/en/latest/cephfs/multimds/#manually-pinning-directory-trees-to-a-particular-rank
 */
export class SubVolumeGroupPinning {
  /** The server of that rank serves all of the group; -1 ends that. */
  public static exportedTo(rank: number): SubVolumeGroupPinning {
    return new SubVolumeGroupPinning({ export: rank });
  }

  /** Each subvolume has a server of its own, chosen by its name; this is the default, and `false` ends it. */
  public static distributed(enabled: boolean = true): SubVolumeGroupPinning {
    return new SubVolumeGroupPinning({ distributed: enabled ? 1 : 0 });
  }

  /** Any directory below is moved to a server of its own with that probability, from 0, which ends it, to 1. */
  public static random(probability: number): SubVolumeGroupPinning {
    return new SubVolumeGroupPinning({ random: probability });
  }

  private constructor(
    /** @internal */
    public readonly _spec: { readonly [policy: string]: number },
  ) {}
}
