import type { LocalFileSystemOptions } from './local-file-system-options';
import type { LocalVolumeOptions } from './local-volume-options';

/** A volume on one node that somebody made by hand. */
export class LocalVolume {
  /** A device that is handed out as it is, as OSDs of Ceph need it. */
  public static block(options: LocalVolumeOptions): LocalVolume {
    return new LocalVolume('Block', options);
  }

  /** A directory, or a device that Kubernetes formats and mounts, as mons of Ceph need it. */
  public static fileSystem(options: LocalFileSystemOptions): LocalVolume {
    return new LocalVolume('Filesystem', options);
  }

  private constructor(
    /** @internal */
    public readonly _mode: string,
    /** @internal */
    public readonly _options: LocalFileSystemOptions,
  ) {}
}
