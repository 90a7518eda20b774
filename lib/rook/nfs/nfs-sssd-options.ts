import type { k8s } from 'cdk8s-plus-27';
import type { FileSource } from '../file-source/file-source';

/**
 * SSSD beside the NFS servers, which looks up users and groups in a directory such as LDAP.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/NFS/nfs-security/
 */
export interface NfsSssdOptions {
  /** The image with SSSD. */
  readonly image: string;

  /**
   * The configuration, in a file named `sssd.conf`; it gets the mode 0600 unless the source has one of its own.
   *
   * @default - none; it is in the image, or comes into the pods in some other way
   */
  readonly configFile?: FileSource;

  /**
   * Further files by the directory below `/etc/sssd/rook-additional/` that they are put in; they get the mode 0600 unless their source
   * has one of its own.
   *
   * @default - none
   */
  readonly additionalFiles?: { readonly [subPath: string]: FileSource };

  /**
   * CPU and memory of the container.
   *
   * @default - no requests and no limits
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * How much SSSD logs, from 1 to 10; 0 leaves that to its configuration.
   *
   * @default 0
   */
  readonly debugLevel?: number;
}
