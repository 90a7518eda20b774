import type { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireObject } from '../../core/require-object';
import type { CsiOptions } from '../csi/csi-options';
import { ROOK_LABELS } from '../rbac/labels';
import type { CsiKeyManagement } from './csi-key-management';

/** The name under which Rook's documentation has it. */
const NAME = 'rook-ceph-csi-kms-config';

/** Writes where keys of volumes are kept, in the form that the drivers read, and returns the options with which all drivers look there. */
export function withKeyManagement(scope: Construct, namespace: string, options: CsiOptions): CsiOptions {
  const { keyManagement, defaults } = options;
  if (keyManagement === undefined) return options;
  refuseTwo(scope, defaults?.encryptionConfigMapName);
  new Manifest(scope, 'csi-key-management', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name: NAME,
    namespace,
    phase: Phase.CONFIG,
    labels: ROOK_LABELS,
    body: { data: { 'config.json': JSON.stringify(entries(scope, keyManagement), undefined, 2) } },
  });
  return { ...options, defaults: { ...defaults, encryptionConfigMapName: NAME } };
}

function entries(scope: Construct, places: readonly CsiKeyManagement[]): object {
  const found = new Map<string, object>();
  places.forEach((place, index) => {
    const where = `csi.keyManagement[${index}]`;
    const { id, _entry } = requireObject(place, '_entry', { where, kind: 'a place for keys', fix: 'Write for example rook.CsiKeyManagement.metadata("keys")' }, scope);
    if (found.has(id)) {
      throw refusal({
        where, what: `there are two places for keys named ${id}`, why: 'Storage classes refer to them by name', fix: 'Give each a name of its own',
      }, scope);
    }
    found.set(id, _entry);
  });
  return Object.fromEntries(found);
}

function refuseTwo(scope: Construct, name: string | undefined): void {
  if (name === undefined) return;
  throw refusal({
    where: 'csi.defaults.encryptionConfigMapName',
    what: `the drivers are to look for keys in the ConfigMap ${name}, and keyManagement is written to ${NAME}`,
    why: 'A driver reads one of them only',
    fix: 'Leave out one of both',
  }, scope);
}
