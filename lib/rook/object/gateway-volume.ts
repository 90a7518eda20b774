import type { ConfigFileSource } from './config-file-source';

/** Further files of a gateway. */
export interface GatewayVolume {
  /** The directory below `/var/rgw` that the files are in, such as `ldap`. */
  readonly subPath: string;

  /** Where the files come from; exactly one kind of source. */
  readonly source: ConfigFileSource;
}
