/** What there is to do about an object when a release takes the place of the one before it. */
export enum UpgradeAction {
  /** It is new, and applied with everything else. */
  APPLY = 'apply',
  /** The older release made it by itself: apply it once in a way that takes over its fields, such as `kubectl apply --server-side --force-conflicts`. */
  ADOPT = 'adopt',
  /** Nothing uses it any more: delete it once the pods of the newer release run, unless whoever applied it prunes. */
  DELETE = 'delete',
}
