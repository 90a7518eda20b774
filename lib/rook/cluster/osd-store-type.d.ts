/** How OSDs store data. */
export declare enum OsdStoreType {
    /** Ceph's own store on raw devices. */
    BLUESTORE = "bluestore",
    /** The same with an index for disaster recovery. */
    BLUESTORE_RDR = "bluestore-rdr"
}
