/** One thing that the operator judges before it starts anything, and how it and the engine speak of it. */
export interface Subject {
  readonly name: string;
  /** What the operator says in the status of a cluster, or in its log where it says nothing there. */
  readonly refusal: RegExp;
  /** The rules of the engine that say the same; a property narrows those that look at many things. */
  readonly rules: RegExp;
}

/** What the operator writes into the status of clusters that it refuses. */
export const SUBJECTS: readonly Subject[] = [
  { name: 'number of mons', refusal: /cannot start \d+ mons on \d+ node/, rules: /^rook\/mons-exceed-nodes / },
  { name: 'stretch cluster', refusal: /for (a|the) stretch cluster|arbiter zone/, rules: /^rook\/stretch-mons / },
  { name: 'network', refusal: /failed to validate network spec/, rules: /^rook\/(address-range|network|multus)\S* / },
  { name: 'key management', refusal: /failed to validate kms connection details/, rules: /^(rook\/kms\S* |reference\/secret-missing spec\.security\.kms)/ },
  { name: 'release of Ceph', refusal: /failed the ceph version check/, rules: /^rook\/ceph-(version|image)\S* / },
  { name: 'mons that share a host', refusal: /refusing to deploy \d+ monitors on the same host/, rules: /^rook\/mons-share-host-network / },
  { name: 'memory', refusal: /failed to check pod memory/, rules: /^rook\/memory-limit-below-request spec\.resources\.mon/ },
  { name: 'external cluster', refusal: /failed to validate external cluster specs/, rules: /^rook\/data-dir-missing / },
];

/** What the operator only logs, so that nothing happens and nobody is told. */
export const SILENT_SUBJECTS: readonly Subject[] = [
  { name: 'directory on the nodes', refusal: /^\[(\S+)\] dataDirHostPath \(given: .*\) must not be used/, rules: /^rook\/data-dir-reserved / },
  { name: 'destruction', refusal: /^\[(\S+)\] skipping orchestration for cluster object .* because its cleanup policy is set/, rules: /^rook\/cleanup-confirmed / },
  { name: 'two clusters', refusal: /^found more than one ceph cluster in namespace "(\S+)"/, rules: /^rook\/two-clusters-in-namespace / },
];

/**
 * What is wrong although the operator starts such a cluster: it asks for Azure's Secret only when it makes OSDs and ignores Secrets of
 * another service, and mons without a directory lose their store with their pod.
 */
export const LATER = /^(reference\/secret-missing spec\.security\.kms\.connectionDetails\.|rook\/kms-secret-keys \S*AZURE_CERT_SECRET_NAME|rook\/data-dir-missing )/;

/** Where the operator stops because there is no Ceph and no Vault here: everything before was in order. */
export const ACCEPTED = new RegExp([
  'failed to initialize ceph cluster info: .*ceph-authtool',
  'failed to get backend version',
  'failed to validate ceph version between external and local',
  'failed to create crash collector kubernetes secret',
].join('|'), 's');
