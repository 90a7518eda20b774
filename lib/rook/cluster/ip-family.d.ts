/** The addresses that daemons listen on. */
export declare enum IpFamily {
    /** IPv4. */
    IPV4 = "IPv4",
    /** IPv6. */
    IPV6 = "IPv6"
}
