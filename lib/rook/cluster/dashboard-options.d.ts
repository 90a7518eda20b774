/** Ceph's web interface. */
export interface DashboardOptions {
    /** Whether it is served. */
    readonly enabled: boolean;
    /**
     * Whether it is served over TLS.
     *
     * @default false
     */
    readonly ssl?: boolean;
    /**
     * Its port.
     *
     * @default - 8443 with TLS, 7000 without
     */
    readonly port?: number;
    /**
     * The path below which a proxy shows it.
     *
     * @default - none
     */
    readonly urlPrefix?: string;
    /**
     * The address of the Prometheus that its graphs ask.
     *
     * @default - none, and it shows no graphs
     */
    readonly prometheusEndpoint?: string;
    /**
     * Whether the certificate of that Prometheus is verified.
     *
     * @default - as Ceph does
     */
    readonly prometheusEndpointSslVerify?: boolean;
}
