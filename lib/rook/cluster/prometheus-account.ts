/** The service account of a Prometheus. */
export interface PrometheusAccount {
  /** Its name, such as `prometheus-k8s`. */
  readonly name: string;

  /** Its namespace. */
  readonly namespace: string;
}
