/** A NetworkAttachmentDefinition of Multus. */
export class NetworkAttachment {
  /** The definition of that name in that namespace. */
  public static of(namespace: string, name: string): NetworkAttachment {
    return new NetworkAttachment(`${namespace}/${name}`);
  }

  private constructor(
    /** The text that Multus selects it by. */
    public readonly selector: string,
  ) {}
}
