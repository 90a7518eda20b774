import type { HealthCheckOptions } from '../cluster/health-check-options';
import type { FilesystemMirroringOptions } from './filesystem-mirroring-options';
import type { FilesystemPool } from './filesystem-pool';
import type { MetadataServerOptions } from './metadata-server-options';

/** A shared filesystem. */
export interface FilesystemOptions {
  /** The pool of the metadata, which has to be replicated. */
  readonly metadataPool: FilesystemPool;

  /**
   * The pools of the data; the first one is the default, holds a part of the metadata of every file, and has to be replicated.
   *
   * Without any, Rook only runs the daemons of a filesystem that is there already.
   */
  readonly dataPools: FilesystemPool[];

  /**
   * The daemons that serve the metadata.
   *
   * @default - one, and one that follows it
   */
  readonly metadataServer?: MetadataServerOptions;

  /**
   * Whether pools have their names in Ceph as they are given, without the name of the filesystem before them.
   *
   * @default false
   */
  readonly preservePoolNames?: boolean;

  /**
   * Whether the filesystem and its data stay in Ceph when the object is deleted.
   *
   * @default false
   */
  readonly preserveFilesystemOnDelete?: boolean;

  /**
   * The copy in another cluster.
   *
   * @default - none
   */
  readonly mirroring?: FilesystemMirroringOptions;

  /**
   * The check of the mirror's status.
   *
   * @default - every 60 seconds while mirroring is on
   */
  readonly mirrorStatusCheck?: HealthCheckOptions;

  /**
   * A JSON merge patch over the finished CephFilesystem, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
