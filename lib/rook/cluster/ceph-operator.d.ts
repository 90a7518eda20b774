/** A Rook operator as its clusters see it, whoever installs it. */
export interface ICephOperator {
    /** The namespace that the operator runs in. */
    readonly operatorNamespace: string;
    /** The name of the CSI driver for block volumes. */
    readonly rbdDriverName: string;
    /** The name of the CSI driver for shared filesystems. */
    readonly cephFsDriverName: string;
}
