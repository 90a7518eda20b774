/** The CSI drivers that run beside Rook's operator. */
export interface CsiOptions {
}
