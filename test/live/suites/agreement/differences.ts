import type { KindSchema } from '../../../../lib/upstream/schema-catalog';
import { BUILTIN_APPLY_ONLY, BUILTIN_DIFFERENCES, BUILTIN_SERVER_KNOWLEDGE } from './subjects/builtin/differences';
import type { Complaint } from './verdicts/verdict';

/** Something that we refuse on purpose although the server, or half of it, lets it through. */
export interface Difference {
  /** One line for the report; docs/server-agreement.md says more. */
  readonly name: string;
  /** Whether one of our complaints is about it. */
  covers(complaint: Complaint, kind: KindSchema): boolean;
}

/** What both a create and an apply let through. */
export const DIFFERENCES: readonly Difference[] = [
  { name: 'a namespaced object without a namespace: the server takes the one of the address', covers: ({ rule, path }) => rule === 'syntax/scope' && path === 'metadata.namespace' },
  {
    name: 'a null for a label or an annotation: the server stores an empty text',
    covers: ({ rule, path }) => rule === 'schema/null-value' && /(^|\.)metadata\.(labels|annotations)\./.test(path ?? ''),
  },
  {
    name: 'a cluster-scoped object in a namespace: the server takes it out',
    covers: ({ rule, path }, { scope }) => scope === 'Cluster' && /^syntax\/(scope|name)$/.test(rule ?? '') && path === 'metadata.namespace',
  },
  {
    name: 'a resourceVersion: only a real create refuses it, and only a second apply finds it outdated',
    covers: ({ rule, path }) => rule === 'syntax/server-field' && path === 'metadata.resourceVersion',
  },
  {
    name: 'a number that differs from a whole one in its tenth digit or later: the server takes it for whole, its readers do not',
    covers: ({ rule, text }) => rule === 'schema/wrong-type' && isNearlyWhole(Number(/must be an integer.* but is a number: (\S+)$/.exec(text)?.[1])),
  },
  { name: 'a generation below zero of a custom resource: the server replaces it', covers: ({ rule, path }, { custom }) => custom && rule === 'syntax/server-field' && path === 'metadata.generation' },
  { name: 'half of a UTF-16 pair: the server puts another character in its place', covers: ({ rule }) => rule === 'syntax/unpaired-surrogate' },
  { name: 'a selector inside a custom resource: its controller refuses it later', covers: ({ rule }, { custom }) => custom && rule === 'syntax/selector' },
  { name: 'a number or an amount of a custom resource that Go cannot read: its controller fails later', covers: ({ rule }, { custom }) => custom && rule === 'schema/unreadable-number' },
  ...BUILTIN_DIFFERENCES,
];

/** Something that only the server can know, so that we let it through. */
export interface ServerKnowledge {
  /** One line for the report; docs/server-agreement.md says more. */
  readonly name: string;
  /** Whether one of its complaints comes of it. */
  covers(complaint: Complaint, kind: KindSchema): boolean;
}

/** What depends on how a server is set up, or on what only it can compile. */
export const SERVER_KNOWLEDGE: readonly ServerKnowledge[] = [...BUILTIN_SERVER_KNOWLEDGE];

/** What a create lets through and an apply refuses. */
export const APPLY_ONLY: readonly Difference[] = [
  { name: 'a null where none is allowed: a create drops it', covers: ({ rule }) => rule === 'schema/null-value' },
  { name: 'a status of another shape: a create drops it unread', covers: ({ path }) => path !== undefined && /^status(\.|$)/.test(path) },
  { name: 'a uid: a create replaces it', covers: ({ rule, path }) => rule === 'syntax/server-field' && path === 'metadata.uid' },
  { name: 'managedFields: a create replaces them', covers: ({ rule, path }) => rule === 'syntax/server-field' && path === 'metadata.managedFields' },
  { name: 'a resourceVersion that is no number', covers: ({ rule, path }) => rule === 'syntax/server-field' && path === 'metadata.resourceVersion' },
  {
    name: 'an owner or a finalizer twice',
    covers: ({ rule, path }) => rule === 'schema/duplicate-entry' && /(^|\.)metadata\.(ownerReferences|finalizers)\b/.test(path ?? ''),
  },
  { name: 'a list for a text that has a format: a create does not look at it', covers: ({ rule, text }) => rule === 'schema/wrong-type' && /^must be a string, but is a list/.test(text) },
  { name: 'objects in a set: there is no way to merge them', covers: ({ rule, text }) => rule === 'schema/wrong-type' && /^a set that is applied/.test(text) },
  { name: 'half of a UTF-16 pair: YAML cannot hold it, JSON can', covers: ({ rule }) => rule === 'syntax/unpaired-surrogate' },
  ...BUILTIN_APPLY_ONLY,
];

function isNearlyWhole(value: number): boolean {
  return Math.abs(value - Math.trunc(value)) / (2 * Math.abs(value)) < 1e-9;
}
