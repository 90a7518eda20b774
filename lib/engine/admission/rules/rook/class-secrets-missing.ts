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
  fix: 'Name the Secret and its namespace for every step; Rook makes rook-csi-rbd-provisioner and rook-csi-rbd-node in the namespace of the cluster',
  evidence: 'rook/rook deploy/examples/csi/rbd/storageclass.yaml, issue 5670',
  kinds: CSI_CLASS_KINDS,
  * inspect(document) {
    if (!cephDriver(document)) return;
    const parameters = parametersOf(document);
    for (const step of stepsOf(document.object)) {
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

function stepsOf(object: { kind?: unknown; allowVolumeExpansion?: unknown }): string[] {
  if (object.kind !== 'StorageClass') return ['snapshotter'];
  return ['provisioner', 'node-stage', ...(object.allowVolumeExpansion === true ? ['controller-expand'] : [])];
}
