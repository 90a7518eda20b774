/** Which nodes take traffic from outside for a service. */
export enum ExternalTrafficPolicy {
  /** All; the pods see the address of a node instead of the client's. */
  CLUSTER = 'Cluster',
  /** Those with a pod of the service; the pods see the address of the client. */
  LOCAL = 'Local',
}
