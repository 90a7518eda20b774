import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { text, title } from '../read';
import { cephDriver, parametersOf } from './csi-classes';

const PREFIX = 'csi.storage.k8s.io/controller-publish-secret-';

/** A class without the key for attaching, which newer drivers use. */
export const classPublishSecretMissing: Rule = {
  id: 'rook/class-publish-secret-missing',
  severity: Severity.WARNING,
  why: 'Since Rook 1.18 the driver fences lost nodes when it attaches a volume, with this key; and parameters of a class cannot be added later',
  fix: 'Name rook-csi-rbd-provisioner or rook-csi-cephfs-provisioner in the namespace of the cluster',
  evidence: 'rook/rook deploy/examples/csi/rbd/storageclass.yaml, issue 16362',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    const type = cephDriver(document)?.type ?? '';
    const parameters = parametersOf(document);
    if (!['rbd', 'cephfs'].includes(type)) return;
    const missing = ['name', 'namespace'].filter((part) => !text(parameters[PREFIX + part]));
    if (missing.length === 0) return;
    yield {
      document,
      property: `parameters["${PREFIX}${missing[0]}"]`,
      message: `${title(document)} does not say the ${missing.join(' and ')} of its controller-publish secret`,
    };
  },
};
