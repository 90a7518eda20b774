/** How a gateway compares the path of a request. */
export enum HttpPathType {
  /** It begins with the path, part by part. */
  PREFIX = 'PathPrefix',
  /** It is the path. */
  EXACT = 'Exact',
  /** It matches the path as a regular expression, where the gateway supports that. */
  REGULAR_EXPRESSION = 'RegularExpression',
}
