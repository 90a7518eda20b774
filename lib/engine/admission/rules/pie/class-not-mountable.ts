import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed, provisionerOf } from '../classes';
import { PROBING, probingOf } from './probing';

/** A probe of a class that makes no volumes. */
export const classNotMountable: Rule = {
  id: 'pie/class-not-mountable',
  severity: Severity.ERROR,
  why: 'pie makes claims for file systems; nobody answers a claim of a class for buckets, or of one without a provisioner',
  fix: 'Probe a class whose driver makes volumes for claims',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (claims are ReadWriteOnce and Filesystem)',
  kinds: PROBING,
  * inspect(document, world) {
    const probing = probingOf(world, document);
    const storageClass = classNamed(world, probing?.storageClass);
    const provisioner = storageClass && provisionerOf(storageClass);
    if (!probing || !provisioner || !/(^|\.)ceph\.rook\.io\/bucket$|^kubernetes\.io\/no-provisioner$/.test(provisioner)) return;
    yield { document, property: probing.classProperty, message: `${probing.title} probes class ${probing.storageClass} of ${provisioner}, which makes no volumes` };
  },
};
