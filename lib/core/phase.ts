/**
 * The stages in which a site's objects are applied, in order; each waits until the one before it is ready.
 *
 * The values are the names of the files that hold them.
 */
export enum Phase {
  /** Custom resource definitions. */
  CRDS = '00-crds',
  /** Namespaces. */
  NAMESPACES = '10-namespaces',
  /** Service accounts, roles, bindings and priority classes. */
  ACCESS = '20-access',
  /** Config maps and secrets that later phases read. */
  CONFIG = '30-config',
  /** Operators, CSI drivers, node agents and their services. */
  OPERATORS = '40-operators',
  /** Storage classes over local disks, which clusters place their own data on. */
  LOCAL_STORAGE = '50-local-storage',
  /** Ceph clusters. */
  CLUSTERS = '60-clusters',
  /** Pools, filesystems, object stores and everything else inside a cluster. */
  DATA = '70-data',
  /** Storage and snapshot classes that users claim from. */
  CLASSES = '80-classes',
  /** Probes, alert rules, scrapes and dashboards. */
  OBSERVE = '85-observe',
  /** Everything that consumes storage, the user's own objects among it. */
  WORKLOADS = '90-workloads',
}
