/** Plural names of the kinds of ceph.rook.io that the manager daemon may edit. */
export const MANAGED_KINDS = [
  'cephblockpoolradosnamespaces', 'cephblockpools', 'cephbucketnotifications', 'cephbuckettopics', 'cephclients', 'cephclusters',
  'cephcosidrivers', 'cephfilesystemmirrors', 'cephfilesystems', 'cephfilesystemsubvolumegroups', 'cephnfses', 'cephnvmeofgateways',
  'cephobjectrealms', 'cephobjectstores', 'cephobjectstoreusers', 'cephobjectzonegroups', 'cephobjectzones', 'cephrbdmirrors',
].join(' ');

/** The kinds among those of ceph.rook.io that have a status. */
export function withStatus(kinds: string): string {
  return kinds.replace('cephcosidrivers ', '');
}
