import type { FileSource } from '../file-source/file-source';

/**
 * Kerberos for the clients of NFS servers.
 *
 * The servers act as the principal `<principalName>/<namespace>-<name>@<realm>`, with the realm of the configuration files.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/NFS/nfs-security/
 */
export interface NfsKerberosOptions {
  /**
   * The first part of the servers' principal.
   *
   * @default nfs
   */
  readonly principalName?: string;

  /**
   * The realm that names of users are mapped in.
   *
   * @default - none; they are not mapped
   */
  readonly domainName?: string;

  /**
   * Files that `/etc/krb5.conf` includes, all of which have to be for Kerberos.
   *
   * @default - none; they are in the image, or come into the pods in some other way
   */
  readonly configFiles?: FileSource;

  /**
   * The servers' keys, in a file named `krb5.keytab`; it gets the mode 0600 unless the source has one of its own.
   *
   * @default - none; it is in the image, or comes into the pods in some other way
   */
  readonly keytabFile?: FileSource;
}
