import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed, isTopolvm } from '../classes';
import { amount, fields, readable } from '../read';
import { PROBING, probingOf } from './probing';

const MIB = 1024 ** 2;
/** The file that a run writes, with room for a file system around it. */
const NEEDED = 64 * MIB;
const NEEDED_XFS = 300 * MIB;

/** A volume too small for what a run writes. */
export const claimTooSmall: Rule = {
  id: 'pie/claim-too-small',
  severity: Severity.ERROR,
  why: 'Every run writes a file of 50 MiB, and xfs needs 300 MiB for itself: the run fails, or the volume cannot be formatted',
  fix: 'Set pvcCapacity to 100Mi, for xfs to 300Mi, at least',
  evidence: 'topolvm/pie probe/diskmetrics.go (fio -size=50M); xfsprogs: minimum size of a file system',
  kinds: PROBING,
  * inspect(document, world) {
    const probing = probingOf(world, document);
    if (!probing?.mounts || !probing.size) return;
    const storageClass = classNamed(world, probing.storageClass);
    // TopoLVM rounds up to the minimum of the file system by itself.
    const xfs = storageClass && !isTopolvm(storageClass) && fields(storageClass.object.parameters)['csi.storage.k8s.io/fstype'] === 'xfs';
    const size = amount(probing.size.value);
    const needed = xfs ? NEEDED_XFS : NEEDED;
    if (size === undefined || size >= needed) return;
    const { document: holder, property } = probing.size;
    yield { document: holder, property, message: `${probing.title} mounts volumes of ${readable(size)}, a run needs ${readable(needed)}` };
  },
};
