/** The cipher of CephX keys. */
export declare enum CephxKeyType {
    /** AES with 128 bits, which every kernel knows. */
    AES = "aes",
    /** AES with 256 bits, which clients in the kernel know from Linux 7.0 on. */
    AES256K = "aes256k"
}
