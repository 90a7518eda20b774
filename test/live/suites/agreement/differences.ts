import type { Complaint } from './verdicts/verdict';

/** Something that the server lets through and we refuse on purpose. */
export interface Difference {
  /** One line for the report. */
  readonly name: string;
  covers(complaint: Complaint, object: any): boolean;
}

/** Where the server is laxer than sense. */
export const DIFFERENCES: readonly Difference[] = [
  { name: 'a namespaced object without a namespace: the server takes the one of the address', covers: ({ rule, path }) => rule === 'syntax/scope' && path === 'metadata.namespace' },
  { name: 'half of a UTF-16 pair: the server puts another character in its place', covers: ({ rule }) => rule === 'syntax/unpaired-surrogate' },
  { name: 'a selector inside a custom resource: its controller refuses it later', covers: ({ rule }) => rule === 'syntax/selector' },
];
