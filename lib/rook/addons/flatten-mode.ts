/** What is done about a volume that was made from another one, which Ceph cannot mirror as long as it depends on that. */
export enum FlattenMode {
  /** It is refused unless the other one is mirrored too. */
  NEVER = 'never',
  /** It is made independent first. */
  FORCE = 'force',
}
