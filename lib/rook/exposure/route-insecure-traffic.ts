/** What an OpenShift Route with TLS does with plain HTTP. */
export enum RouteInsecureTraffic {
  /** It is refused. */
  NONE = 'None',
  /** It is answered. */
  ALLOW = 'Allow',
  /** It is sent to the address with TLS. */
  REDIRECT = 'Redirect',
}
