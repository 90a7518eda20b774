import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isTopolvm, STORAGE_CLASS } from '../classes';
import { fields, text, title } from '../read';

const TYPES = ['ext4', 'xfs', 'btrfs'];

/** A file system that TopoLVM does not make. */
export const classFsType: Rule = {
  id: 'topolvm/class-fs-type',
  severity: Severity.ERROR,
  why: 'The node cannot format the volume, and pods stay at ContainerCreating',
  fix: `Use ${TYPES.join(', ')}`,
  evidence: 'topolvm/topolvm internal/filesystem, docs/limitations.md',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    const type = text(fields(document.object.parameters)['csi.storage.k8s.io/fstype']);
    if (!isTopolvm(document) || !type || TYPES.includes(type)) return;
    yield { document, property: 'parameters["csi.storage.k8s.io/fstype"]', message: `${title(document)} formats volumes as ${type}` };
  },
};
