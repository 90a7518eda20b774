/** Plural names of the kinds of ceph.rook.io that the manager daemon may edit. */
export const MANAGED_KINDS = [
  'cephblockpoolradosnamespaces', 'cephblockpools', 'cephbucketnotifications', 'cephbuckettopics', 'cephclients', 'cephclusters',
  'cephcosidrivers', 'cephfilesystemmirrors', 'cephfilesystems', 'cephfilesystemsubvolumegroups', 'cephnfses', 'cephnvmeofgateways',
  'cephobjectrealms', 'cephobjectstores', 'cephobjectstoreusers', 'cephobjectzonegroups', 'cephobjectzones', 'cephrbdmirrors',
].join(' ');

/** Plural names of all kinds of ceph.rook.io. */
export const CEPH_KINDS = `${MANAGED_KINDS} cephobjectstoreaccounts`;

/** Plural names of the kinds of ceph.rook.io that have a status. */
export const CEPH_KINDS_WITH_STATUS = CEPH_KINDS.replace('cephcosidrivers ', '');
