/** What there is to do about an object when a release takes the place of the one before it. */
export enum UpgradeAction {
  /** It is new, and applied with everything else. */
  APPLY = 'apply',
  /** The older release made it by itself: put the new content in its place once, such as with `kubectl replace`, and apply it from then on. */
  ADOPT = 'adopt',
  /** Nothing uses it any more: delete it once the pods of the newer release run, unless whoever applied it prunes. */
  DELETE = 'delete',
}
