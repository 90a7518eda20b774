/** A NetworkAttachmentDefinition of Multus. */
export declare class NetworkAttachment {
    /** The text that Multus selects it by. */
    readonly selector: string;
    /** The definition of that name in that namespace. */
    static of(namespace: string, name: string): NetworkAttachment;
    private constructor();
}
