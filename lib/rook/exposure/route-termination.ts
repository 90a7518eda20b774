/** Where the TLS of an OpenShift Route ends. */
export enum RouteTermination {
  /** At the router, which speaks plain HTTP to the service. */
  EDGE = 'edge',
  /** At the router, which speaks TLS of its own to the service. */
  REENCRYPT = 'reencrypt',
  /** At the service; the router sees nothing of the request but the host. */
  PASSTHROUGH = 'passthrough',
}
