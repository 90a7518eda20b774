/** Pools that Ceph makes by itself and that may be given settings; their names cannot name a Kubernetes object. */
export enum BuiltinPool {
  /** The pool of the mgr. */
  MGR = '.mgr',
  /** The pool of NFS servers. */
  NFS = '.nfs',
  /** The pool that realms of object stores are kept in. */
  RGW_ROOT = '.rgw.root',
}
