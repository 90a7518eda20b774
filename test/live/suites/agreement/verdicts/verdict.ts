/** What somebody says of an object. */
export interface Verdict {
  readonly accepted: boolean;
  /** Each complaint: the path, in the form that `steps` makes, and the text. */
  readonly complaints: readonly Complaint[];
}

export interface Complaint {
  /** Steps joined by dots, whatever they hold; nothing when the complaint names no place. */
  readonly path?: string;
  readonly text: string;
  /** The rule of the engine. */
  readonly rule?: string;
}
