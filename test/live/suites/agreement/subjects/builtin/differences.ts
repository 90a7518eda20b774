import type { Difference, ServerKnowledge } from '../../differences';

/** Where the server lets something of Kubernetes' own kinds through that cannot have been meant. */
export const BUILTIN_DIFFERENCES: readonly Difference[] = [
  {
    name: 'a null in a map or list of a built-in kind: Go makes it an empty value',
    covers: ({ rule }, { custom }) => !custom && rule === 'schema/null-value',
  },
  {
    name: 'a field that the API of a built-in kind calls required: the server takes its absence for an empty value',
    covers: ({ rule }, { custom }) => !custom && rule === 'schema/missing-field',
  },
  {
    name: 'a quantity with spaces around it: Go trims it, and an apply sees a change every time',
    covers: ({ rule, text }, { custom }) => !custom && rule === 'schema/format' && /" .*quantity|.* " is not a valid quantity|\\[nt]" is not a valid quantity/.test(text),
  },
  {
    name: 'a limit range without a name: the server makes one up, another one every time',
    covers: ({ rule, path }, { kind }) => kind === 'LimitRange' && rule === 'syntax/name' && path === 'metadata.name',
  },
  {
    name: 'a capacity beyond 64 bits: the server stores another one, or a negative one and then refuses it',
    covers: ({ rule, text }) => rule === 'syntax/persistent-volume' && /more than Kubernetes can count/.test(text),
  },
  {
    name: 'a pod security level: it is judged by a plugin that needs namespaces to exist, so it is off here',
    covers: ({ rule }) => rule === 'syntax/pod-security-label',
  },
  {
    name: 'a generation below zero: kinds that count generations begin at one whatever is written',
    covers: ({ rule, path }) => rule === 'syntax/server-field' && path === 'metadata.generation',
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
    name: 'a secret of an account with an empty name: nothing is named by it',
    covers: ({ rule }) => rule === 'syntax/service-account',
  },
  {
    name: 'a value that no label has in the selector of a trust bundle: nothing is ever found',
    covers: ({ rule, path }) => rule === 'syntax/selector' && /\bclusterTrustBundle\.labelSelector\b/.test(path ?? ''),
  },
  {
    name: 'a trust bundle or a certificate of a pod beside another source: the server drops these without a word',
    covers: ({ rule, text }) => rule === 'syntax/volume-source' && /several kinds: .*(clusterTrustBundle|podCertificate)/.test(text),
  },
  {
    name: 'a signal that no system has, or without a system: the server drops signals without a word',
    covers: ({ path }) => /\blifecycle\.stopSignal$/.test(path ?? ''),
  },
  {
    name: 'rollingUpdate in a DaemonSet of the type OnDelete: nobody reads it',
    covers: ({ rule, text }, { kind }) => kind === 'DaemonSet' && rule === 'syntax/update-strategy' && /for the type/.test(text),
  },
];

/** What the server refuses of built-in kinds for what no object says. */
export const BUILTIN_SERVER_KNOWLEDGE: readonly ServerKnowledge[] = [
  {
    name: 'address families and cluster addresses that this server is not set up for: others are',
    covers: ({ path, text }, { kind }) => kind === 'Service' && /^spec\.(ipFam|clusterIP)/.test(path ?? '') && /configured (on|for)|not in the valid range/.test(text),
  },
  {
    name: 'ports of nodes out of the range that this server is set up for, or taken already',
    covers: ({ path, text }, { kind }) => kind === 'Service' && /odePort$/.test(path ?? '') && /not in the valid range|already allocated/.test(text),
  },
  {
    name: 'an expression of a webhook or of a definition that the server cannot compile: only it has the compiler',
    covers: ({ path, text }) => /\b(matchConditions\.\d+\.expression|x-kubernetes-validations\.\d+\.(rule|messageExpression|optionalOldSelf))$/.test(path ?? '')
      && /compilation failed|must evaluate to|oldSelf|exceeds budget/.test(text),
  },
];

/** What a create of a built-in kind lets through and an apply refuses. */
export const BUILTIN_APPLY_ONLY: readonly Difference[] = [
  { name: 'an object without apiVersion or kind: a create takes them from the address', covers: ({ rule }, { custom }) => !custom && rule === 'schema/unknown-kind' },
  { name: 'a secret of an account without a name: an apply could not tell it from others', covers: ({ rule }) => rule === 'syntax/service-account' },
  { name: 'a binding that the server makes itself, with another role: what role it gives cannot change', covers: ({ rule, path }) => rule === 'syntax/role-binding' && path === 'roleRef' },
  { name: 'two entries with one key: a create keeps both, an apply could not tell them apart', covers: ({ rule }, { custom }) => !custom && rule === 'schema/duplicate-entry' },
];
