/**
 * What a user may do, by the kind of daemon it talks to, in Ceph's own words.
 *
 * @see https://docs.ceph.com/en/latest/rados/operations/user-management/#authorization-capabilities
 */
export interface ClientCaps {
  /**
   * Mons, such as `profile rbd` or `allow r`.
   *
   * @default - nothing
   */
  readonly mon?: string;

  /**
   * OSDs, such as `profile rbd pool=images`.
   *
   * @default - nothing
   */
  readonly osd?: string;

  /**
   * Mgrs, such as `profile rbd pool=images`.
   *
   * @default - nothing
   */
  readonly mgr?: string;

  /**
   * Metadata servers, such as `allow rw path=/team`.
   *
   * @default - nothing
   */
  readonly mds?: string;
}
