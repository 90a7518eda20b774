import type { ProjectedFile } from './projected-file';

/** Files of several sources in one directory. */
export interface ProjectedFiles {
  /** The sources. */
  readonly sources: ProjectedFile[];

  /**
   * The permissions of files that have none of their own, such as 0o400.
   *
   * @default - 0o644
   */
  readonly defaultMode?: number;
}
