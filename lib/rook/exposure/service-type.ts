/** How a service is reached from outside. */
export enum ServiceType {
  /** By an address that the cloud or an agent of the network gives it. */
  LOAD_BALANCER = 'LoadBalancer',
  /** By a port of every node. */
  NODE_PORT = 'NodePort',
}
