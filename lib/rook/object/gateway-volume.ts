import type { FileSource } from '../file-source/file-source';

/** Further files of a gateway. */
export interface GatewayVolume {
  /** The directory below `/var/rgw` that the files are in, such as `ldap`. */
  readonly subPath: string;

  /** Where the files come from. */
  readonly source: FileSource;
}
