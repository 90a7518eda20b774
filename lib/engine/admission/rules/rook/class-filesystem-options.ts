import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { isSet, title } from '../read';
import { cephDriver, parametersOf } from './csi-classes';

/** Options of a class for CephFS volumes that cancel each other out. */
export const classFilesystemOptions: Rule = {
  id: 'rook/class-filesystem-options',
  severity: Severity.ERROR,
  why: 'The driver passes over the option, or refuses to mount the volumes: it encrypts with the kernel only, and hands each mounter its own options only',
  fix: 'Remove one of the two',
  evidence: 'ceph/ceph-csi internal/cephfs/nodeserver.go maybeInitializeFileEncryption, setMountOptions; internal/cephfs/store/volumeoptions.go',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    if (cephDriver(document)?.type !== 'cephfs') return;
    const { mounter, kernelMountOptions, fuseMountOptions, encrypted, encryptionType, backingSnapshot, pool } = parametersOf(document);
    const name = title(document);
    if (mounter === 'fuse' && isSet(kernelMountOptions)) {
      yield { document, property: 'parameters.kernelMountOptions', message: `${name} has options for the kernel and mounts with ceph-fuse` };
    }
    if (isSet(fuseMountOptions) && (mounter === 'kernel' || isOn(encrypted))) {
      const why = mounter === 'kernel' ? 'mounts with the kernel' : 'encrypts its volumes, which the kernel alone can mount';
      yield { document, property: 'parameters.fuseMountOptions', message: `${name} has options for ceph-fuse and ${why}` };
    }
    if (isOn(encrypted) && mounter === 'fuse') {
      yield { document, property: 'parameters.mounter', message: `${name} encrypts its volumes and mounts with ceph-fuse, which cannot read them` };
    }
    if (isOn(encrypted) && isSet(encryptionType) && encryptionType !== 'file') {
      yield { document, property: 'parameters.encryptionType', message: `${name} encrypts volumes by "${String(encryptionType)}", and there are files only`, fix: 'Remove encryptionType' };
    }
    if (isOn(backingSnapshot) && isSet(pool)) {
      yield { document, property: 'parameters.pool', message: `${name} shows snapshots themselves, which stay in the pool where they are` };
    }
  },
};

function isOn(value: unknown): boolean {
  return ['true', 'True', 'TRUE', 't', 'T', '1'].includes(String(value));
}
