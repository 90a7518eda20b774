import type { KindSchema } from '../../../../../../lib/upstream/schema-catalog';
import type { Complaint } from '../../verdicts/verdict';

/** Where the server lets something of Kubernetes' own kinds through that cannot have been meant. */
export const BUILTIN_DIFFERENCES: readonly { readonly name: string; covers(complaint: Complaint, kind: KindSchema): boolean }[] = [
  {
    name: 'a null in a map or list of a built-in kind: Go makes it an empty value',
    covers: ({ rule }, { custom }) => !custom && rule === 'schema/null-value',
  },
  {
    name: 'a field that the API of a built-in kind calls required: the server takes its absence for an empty value',
    covers: ({ rule }, { custom }) => !custom && rule === 'schema/missing-field',
  },
  {
    name: 'a host path that is not absolute: no node can mount it',
    covers: ({ path, text }) => /\bhostPath\.path$/.test(path ?? '') && /must be absolute/.test(text),
  },
  {
    name: 'an image with spaces around it in a template: its pods are refused',
    covers: ({ rule }) => rule === 'syntax/container-image',
  },
  {
    name: 'Gt and Lt with a value that is no integer: no node ever fits',
    covers: ({ rule, text }) => rule === 'syntax/selector' && /takes exactly one integer/.test(text),
  },
  {
    name: 'a dataSource of a kind that is neither claim nor snapshot: the server drops it without a word',
    covers: ({ path }, { kind }) => kind === 'PersistentVolumeClaim' && /^spec\.dataSource\b/.test(path ?? ''),
  },
  {
    name: 'the name of a service that begins with a digit: allowed from Kubernetes 1.36 on only',
    covers: ({ rule, path }, { kind }) => kind === 'Service' && rule === 'syntax/name' && path === 'metadata.name',
  },
  {
    name: 'the name of a CSI driver of more than 63 characters: no volume can name it',
    covers: ({ rule, path }, { kind }) => kind === 'CSIDriver' && rule === 'syntax/name' && path === 'metadata.name',
  },
  {
    name: 'sessionAffinityConfig without the sessionAffinity ClientIP: the server drops it without a word',
    covers: ({ rule, path }) => rule === 'syntax/service' && path === 'spec.sessionAffinityConfig',
  },
  {
    name: 'rollingUpdate in a DaemonSet of the type OnDelete: nobody reads it',
    covers: ({ rule, text }, { kind }) => kind === 'DaemonSet' && rule === 'syntax/update-strategy' && /for the type/.test(text),
  },
];
