/** What happens to objects of a bucket; Rook's releases do not all know the same ones. */
export enum BucketEvent {
  /** An object is made, in whatever way. */
  OBJECT_CREATED = 's3:ObjectCreated:*',
  /** An object is put. */
  OBJECT_CREATED_PUT = 's3:ObjectCreated:Put',
  /** An object is posted by a form. */
  OBJECT_CREATED_POST = 's3:ObjectCreated:Post',
  /** An object is copied. */
  OBJECT_CREATED_COPY = 's3:ObjectCreated:Copy',
  /** The last part of an object has come. */
  OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD = 's3:ObjectCreated:CompleteMultipartUpload',
  /** An object is removed, in whatever way. */
  OBJECT_REMOVED = 's3:ObjectRemoved:*',
  /** An object or a version of it is deleted. */
  OBJECT_REMOVED_DELETE = 's3:ObjectRemoved:Delete',
  /** An object gets a mark that it is deleted. */
  OBJECT_REMOVED_DELETE_MARKER_CREATED = 's3:ObjectRemoved:DeleteMarkerCreated',
  /** The present version of an object expires. */
  OBJECT_LIFECYCLE_EXPIRATION_CURRENT = 's3:ObjectLifecycle:Expiration:Current',
  /** An old version of an object expires. */
  OBJECT_LIFECYCLE_EXPIRATION_NON_CURRENT = 's3:ObjectLifecycle:Expiration:NonCurrent',
  /** A mark that an object is deleted expires. */
  OBJECT_LIFECYCLE_EXPIRATION_DELETE_MARKER = 's3:ObjectLifecycle:Expiration:DeleteMarker',
  /** An upload in parts expires before the last part. */
  OBJECT_LIFECYCLE_EXPIRATION_ABORT_MULTIPART_UPLOAD = 's3:ObjectLifecycle:Expiration:AbortMultipartUpload',
  /** The present version of an object goes to another storage class. */
  OBJECT_LIFECYCLE_TRANSITION_CURRENT = 's3:ObjectLifecycle:Transition:Current',
  /** An old version of an object goes to another storage class. */
  OBJECT_LIFECYCLE_TRANSITION_NON_CURRENT = 's3:ObjectLifecycle:Transition:NonCurrent',
  /** Something expires, in Amazon's words. */
  LIFECYCLE_EXPIRATION = 's3:LifecycleExpiration:*',
  /** An object expires, in Amazon's words. */
  LIFECYCLE_EXPIRATION_DELETE = 's3:LifecycleExpiration:Delete',
  /** An object that expires gets a mark that it is deleted, in Amazon's words. */
  LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED = 's3:LifecycleExpiration:DeleteMarkerCreated',
  /** An object goes to another storage class, in Amazon's words. */
  LIFECYCLE_TRANSITION = 's3:LifecycleTransition',
  /** Another zone's change has come here, whatever it is. */
  OBJECT_SYNCED = 's3:ObjectSynced:*',
  /** An object of another zone has come here. */
  OBJECT_SYNCED_CREATE = 's3:ObjectSynced:Create',
  /** An object that another zone deleted is deleted here. */
  OBJECT_SYNCED_DELETE = 's3:ObjectSynced:Delete',
  /** A mark of another zone that an object is deleted has come here. */
  OBJECT_SYNCED_DELETION_MARKER_CREATED = 's3:ObjectSynced:DeletionMarkerCreated',
  /** Another zone's change has come here, whatever it is, in Amazon's words. */
  REPLICATION = 's3:Replication:*',
  /** An object of another zone has come here, in Amazon's words. */
  REPLICATION_CREATE = 's3:Replication:Create',
  /** An object that another zone deleted is deleted here, in Amazon's words. */
  REPLICATION_DELETE = 's3:Replication:Delete',
  /** A mark of another zone that an object is deleted has come here, in Amazon's words. */
  REPLICATION_DELETION_MARKER_CREATED = 's3:Replication:DeletionMarkerCreated',
  /** An object comes back from an archive, at any step. */
  OBJECT_RESTORE = 's3:ObjectRestore:*',
  /** A client asks for an object in an archive. */
  OBJECT_RESTORE_POST = 's3:ObjectRestore:Post',
  /** An object has come back from an archive. */
  OBJECT_RESTORE_COMPLETED = 's3:ObjectRestore:Completed',
  /** The copy of an object from an archive is removed again. */
  OBJECT_RESTORE_DELETE = 's3:ObjectRestore:Delete',
}
