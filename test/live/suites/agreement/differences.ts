import type { KindSchema } from '../../../../lib/upstream/schema-catalog';
import type { Complaint } from './verdicts/verdict';

/** Something that the server lets through and we refuse on purpose. */
export interface Difference {
  /** One line for the report. */
  readonly name: string;
  covers(complaint: Complaint, kind: KindSchema): boolean;
}

/** Where the server is laxer than sense. */
export const DIFFERENCES: readonly Difference[] = [
  { name: 'a namespaced object without a namespace: the server takes the one of the address', covers: ({ rule, path }) => rule === 'syntax/scope' && path === 'metadata.namespace' },
  {
    name: 'a null for a label or an annotation: the server stores an empty text',
    covers: ({ rule, path }) => rule === 'schema/null-value' && /^metadata\.(labels|annotations)\./.test(path ?? ''),
  },
  {
    name: 'a cluster-scoped object in a namespace: the server takes it out',
    covers: ({ rule, path }, { scope }) => scope === 'Cluster' && /^syntax\/(scope|name)$/.test(rule ?? '') && path === 'metadata.namespace',
  },
  {
    name: 'a resourceVersion: only a real create refuses it, and only a second apply finds it outdated',
    covers: ({ rule, path }) => rule === 'syntax/server-field' && path === 'metadata.resourceVersion',
  },
  { name: 'half of a UTF-16 pair: the server puts another character in its place', covers: ({ rule }) => rule === 'syntax/unpaired-surrogate' },
  { name: 'a selector inside a custom resource: its controller refuses it later', covers: ({ rule }) => rule === 'syntax/selector' },
];
