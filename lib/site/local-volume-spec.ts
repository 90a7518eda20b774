import type { IConstruct } from 'constructs';
import { AccessMode } from '../core/access-mode';
import type { ManifestProps } from '../core/manifest';
import { isDnsSubdomain } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { requireObject } from '../core/require-object';
import { shown } from '../core/shown';
import { ReclaimPolicy } from '../core/storage-class';
import { toWire } from '../core/wire';
import type { LocalFileSystemOptions } from './local-file-system-options';
import type { LocalVolume } from './local-volume';

/** The PersistentVolume of a local volume. */
export function localVolume({ _mode, _options }: LocalVolume, storageClassName: string, where: string, scope: IConstruct): ManifestProps {
  const { node, path, size, accessModes = [AccessMode.READ_WRITE_ONCE], fsType, mountOptions, labels, annotations, overrides } = _options;
  if (!isDnsSubdomain(node)) {
    throw refusal({
      where: `${where}.node`, what: `${shown(node)} cannot be the name of a node`, why: 'Kubernetes mounts the volume on that node and nowhere else',
      fix: 'Write the value of its label kubernetes.io/hostname',
    }, scope);
  }
  if (typeof path !== 'string' || !path.startsWith('/')) {
    throw refusal({
      where: `${where}.path`, what: `${shown(path)} is not an absolute path`, why: 'The kubelet would not find the volume, and pods would stay at ContainerCreating',
      fix: 'Begin with "/", for example /dev/disk/by-id/nvme-… or /mnt/disks/a',
    }, scope);
  }
  const capacity = requireObject(size, 'toBytes', { where: `${where}.size`, kind: 'a size', fix: 'Write for example Size.tebi(4) or Size.tera(4)' }, scope);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    name: nameOf(_options, storageClassName, where, scope),
    phase: Phase.LOCAL_STORAGE,
    labels,
    annotations,
    overrides,
    body: {
      spec: toWire({
        storageClassName,
        capacity: { storage: capacity.toString() },
        volumeMode: _mode,
        accessModes: [...accessModes],
        persistentVolumeReclaimPolicy: ReclaimPolicy.RETAIN,
        mountOptions: mountOptions && [...mountOptions],
        local: { path, fsType },
        nodeAffinity: {
          required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [node] }] }] },
        },
      }),
    },
  };
}

/** Nothing else is named after volumes, so that names may be as long as Kubernetes lets them, which ids of disks often need. */
function nameOf({ name, node, path }: LocalFileSystemOptions, storageClassName: string, where: string, scope: IConstruct): string {
  const found = name ?? `${storageClassName}-${node}-${asName(path)}`;
  if (isDnsSubdomain(found)) return found;
  throw refusal({
    where: `${where}.name`, what: `${shown(found)} cannot be the name of a volume`, why: 'The API server refuses it',
    fix: 'Give a name of lower-case letters, digits, "-" and ".", at most 253 characters',
  }, scope);
}

function asName(path: string): string {
  const last = path.split('/').filter((part) => part !== '').pop() ?? '';
  return last.toLowerCase().replace(/[^a-z0-9.]+/g, '-').split('.').map((part) => part.replace(/^-+|-+$/g, '')).filter((part) => part !== '').join('.');
}
