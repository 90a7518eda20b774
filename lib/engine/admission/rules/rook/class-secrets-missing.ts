import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text, title } from '../read';
import { cephDriver, CSI_CLASS_KINDS, parametersOf } from './csi-classes';

const PREFIX = 'csi.storage.k8s.io/';

/** A class that does not say with which key the driver talks to Ceph. */
export const classSecretsMissing: Rule = {
  id: 'rook/class-secrets-missing',
  severity: Severity.ERROR,
  why: 'The driver gets no key for that step: volumes are not made, mounted, grown or snapshotted, and resizing is accepted and never happens',
  fix: 'Name the Secret and its namespace for every step; Rook makes rook-csi-rbd-provisioner, rook-csi-rbd-node and the same for cephfs in the namespace of the cluster',
  evidence: 'rook/rook deploy/examples/csi/rbd/storageclass.yaml, issue 5670',
  kinds: CSI_CLASS_KINDS,
  * inspect(document) {
    const driver = cephDriver(document);
    if (!driver) return;
    const parameters = parametersOf(document);
    for (const step of stepsOf(document.object, driver.type)) {
      const missing = ['name', 'namespace'].filter((part) => !text(parameters[`${PREFIX}${step}-secret-${part}`]));
      if (missing.length === 0) continue;
      yield {
        document,
        property: `parameters["${PREFIX}${step}-secret-${missing[0]}"]`,
        message: `${title(document)} does not say the ${missing.join(' and ')} of its ${step} secret`,
      };
    }
  },
};

function stepsOf(object: { kind?: unknown; allowVolumeExpansion?: unknown }, driver: string): string[] {
  if (object.kind === 'VolumeSnapshotClass') return ['snapshotter'];
  if (object.kind === 'VolumeGroupSnapshotClass') return ['group-snapshotter'];
  // Volumes over NFS are not staged on a node.
  return ['provisioner', ...(driver === 'nfs' ? [] : ['node-stage']), ...(object.allowVolumeExpansion === true ? ['controller-expand'] : [])];
}
