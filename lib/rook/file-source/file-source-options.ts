import type { k8s } from 'cdk8s-plus-27';

/** How files are made of the entries of a config map or a secret. */
export interface FileSourceOptions {
  /**
   * The entries that become files, with the names of these.
   *
   * @default - all of them, under their own names
   */
  readonly items?: k8s.KeyToPath[];

  /**
   * The permissions of the files, such as `0o600`.
   *
   * @default - 0o644, unless whoever reads the files is known to want others
   */
  readonly defaultMode?: number;

  /**
   * Whether pods start without it.
   *
   * @default false
   */
  readonly optional?: boolean;
}
