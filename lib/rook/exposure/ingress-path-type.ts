/** How the path of a request is compared. */
export enum IngressPathType {
  /** It begins with the path, part by part. */
  PREFIX = 'Prefix',
  /** It is the path. */
  EXACT = 'Exact',
  /** As the ingress controller decides, for example by a regular expression. */
  IMPLEMENTATION_SPECIFIC = 'ImplementationSpecific',
}
