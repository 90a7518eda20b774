/** Every container image that rookery writes, under a name that no registry or tag is part of. */
export type ImageName =
  | 'rook' | 'ceph' | 'cephCsi' | 'cephCsiOperator'
  | 'csiProvisioner' | 'csiAttacher' | 'csiResizer' | 'csiSnapshotter' | 'csiNodeDriverRegistrar' | 'csiAddons'
  | 'cosiDriver' | 'cosiSidecar'
  | 'topolvm' | 'pie';

/** The range of Kubernetes minor releases that a project tests, both ends included. */
export interface KubernetesRange {
  readonly oldest: string;
  readonly newest: string;
}

/** What is known of one release of one upstream project. */
export interface ReleaseData {
  readonly version: string;
  /** The version whose users can upgrade to this one in one step. */
  readonly follows?: string;
  readonly kubernetes: KubernetesRange;
  /** Versions of the schemas that belong to it, by data file. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly images: Readonly<Partial<Record<ImageName, string>>>;
}

/** A Rook release also decides which Ceph it can run. */
export interface RookReleaseData extends ReleaseData {
  /** Oldest Ceph that its operator accepts. */
  readonly oldestCeph: string;
  /** Major releases of Ceph that its operator accepts. */
  readonly cephMajors: readonly number[];
  /** Types of CSI drivers whose objects its operator makes by itself, out of its settings. */
  readonly makesDrivers: readonly ('rbd' | 'cephfs' | 'nfs')[];
  /** Versions inside the range that lose data or are otherwise warned of, with the reason. */
  readonly troubledCeph: Readonly<Record<string, string>>;
}
