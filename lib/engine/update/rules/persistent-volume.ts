import { dig, fields, isSet, spec } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { refused } from '../compare/immutable-fields';
import type { UpdateRule } from '../update-rule';

/** What a volume's spec says besides where the volume is. */
const BESIDES = new Set([
  'capacity', 'accessModes', 'claimRef', 'persistentVolumeReclaimPolicy', 'storageClassName', 'mountOptions', 'volumeMode', 'nodeAffinity',
  'volumeAttributesClassName',
]);

/** What the API server fills in where a source leaves it out. */
const DEFAULTS: { readonly [source: string]: Fields } = {
  rbd: { pool: 'rbd', user: 'admin', keyring: '/etc/ceph/keyring' },
  iscsi: { iscsiInterface: 'default' },
  hostPath: { type: '' },
};

/** Where a volume is and how it is used. */
export const persistentVolume: UpdateRule = {
  id: 'update/persistent-volume',
  severity: Severity.ERROR,
  kinds: ['/PersistentVolume'],
  why: 'The API server refuses the change, since pods may be using the volume where it is',
  fix: 'Set persistentVolumeReclaimPolicy to Retain, delete the volume and create it anew; the data stays',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidatePersistentVolumeUpdate',
  * compare({ before, after }) {
    const [old, now] = [spec(before), spec(after)];
    yield* refused(sourceOf(old), sourceOf(withoutAddedSecret(old, now)), ['spec']);
    yield* refused(old.volumeMode ?? 'Filesystem', now.volumeMode ?? 'Filesystem', ['spec', 'volumeMode']);
    if (isSet(old.nodeAffinity)) yield* refused(old.nodeAffinity, now.nodeAffinity, ['spec', 'nodeAffinity']);
    if (isSet(old.volumeAttributesClassName) && !isSet(now.volumeAttributesClassName)) {
      yield { property: 'spec.volumeAttributesClassName', message: 'cannot be taken back', fix: 'Name another class instead' };
    }
  },
};

function sourceOf(all: Fields): Fields {
  const sources = Object.entries(all).filter(([name]) => !BESIDES.has(name));
  return Object.fromEntries(sources.map(([name, source]) => [name, { ...DEFAULTS[name], ...fields(source) }]));
}

/** The secret to grow a volume with may be added later, once. */
function withoutAddedSecret(old: Fields, now: Fields): Fields {
  if (!isSet(old.csi) || !isSet(now.csi) || isSet(dig(old, 'csi', 'controllerExpandSecretRef'))) return now;
  const { controllerExpandSecretRef, ...csi } = fields(now.csi);
  return { ...now, csi };
}
