import { dig, fields, items, namespaceOf, text } from '../admission/rules/read';
import type { Fields } from '../admission/rules/read';
import type { Step } from '../admission/schema/path';
import { containersOf, podOf } from '../admission/syntax/pods';
import type { Document } from '../document';
import type { Reference } from './reference';

const SECRET = '/Secret';
const CONFIG_MAP = '/ConfigMap';

/** What the pod of a workload needs in its namespace before it starts. */
export function* podReferences(document: Document): Iterable<Reference> {
  const namespace = namespaceOf(document);
  const pod = podOf(document);
  const { spec, path } = pod;
  const to = function* (kind: string, name: unknown, steps: readonly Step[], lenient = false): Iterable<Reference> {
    const found = text(name);
    if (found !== undefined && found !== '') yield { kind, namespace, name: found, path: steps, ...(lenient ? { lenient } : {}) };
  };

  const account = text(spec.serviceAccountName);
  // Every namespace is given one of that name.
  if (account !== 'default') yield* to('/ServiceAccount', account, [...path, 'serviceAccountName']);
  const priority = text(spec.priorityClassName);
  if (priority !== undefined && !priority.startsWith('system-')) {
    yield { kind: 'scheduling.k8s.io/PriorityClass', name: priority, path: [...path, 'priorityClassName'] };
  }
  for (const [index, secret] of items(spec.imagePullSecrets).entries()) {
    yield* to(SECRET, fields(secret).name, [...path, 'imagePullSecrets', index, 'name']);
  }
  for (const [index, volume] of items(spec.volumes).entries()) {
    yield* volumeReferences(fields(volume), [...path, 'volumes', index], to);
  }
  for (const container of containersOf(pod)) {
    for (const [index, variable] of items(container.fields.env).entries()) {
      const from = fields(fields(variable).valueFrom);
      const at = [...container.path, 'env', index, 'valueFrom'];
      yield* keyed(from, 'secretKeyRef', SECRET, at, to);
      yield* keyed(from, 'configMapKeyRef', CONFIG_MAP, at, to);
    }
    for (const [index, source] of items(container.fields.envFrom).entries()) {
      const at = [...container.path, 'envFrom', index];
      yield* keyed(fields(source), 'secretRef', SECRET, at, to);
      yield* keyed(fields(source), 'configMapRef', CONFIG_MAP, at, to);
    }
  }
}

type To = (kind: string, name: unknown, steps: readonly Step[], lenient?: boolean) => Iterable<Reference>;

function* keyed(holder: Fields, field: string, kind: string, at: readonly Step[], to: To): Iterable<Reference> {
  const reference = fields(holder[field]);
  yield* to(kind, reference.name, [...at, field, 'name'], reference.optional === true);
}

function* volumeReferences(volume: Fields, at: readonly Step[], to: To): Iterable<Reference> {
  yield* keyed(volume, 'configMap', CONFIG_MAP, at, to);
  const secret = fields(volume.secret);
  yield* to(SECRET, secret.secretName, [...at, 'secret', 'secretName'], secret.optional === true);
  yield* to('/PersistentVolumeClaim', dig(volume, 'persistentVolumeClaim', 'claimName'), [...at, 'persistentVolumeClaim', 'claimName']);
  for (const [index, source] of items(dig(volume, 'projected', 'sources')).entries()) {
    const inner = [...at, 'projected', 'sources', index];
    yield* keyed(fields(source), 'configMap', CONFIG_MAP, inner, to);
    yield* keyed(fields(source), 'secret', SECRET, inner, to);
  }
}
