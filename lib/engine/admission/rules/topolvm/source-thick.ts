import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed } from '../classes';
import { nameOf, namespaceOf, spec, title } from '../read';
import { isThick, restoredClaims, snapshotted } from './volume-sources';

/** A snapshot or copy of a volume of which none can be made. */
export const sourceThick: Rule = {
  id: 'topolvm/source-thick',
  severity: Severity.ERROR,
  why: 'TopoLVM makes snapshots and copies of thin volumes only; every other one fails as not implemented',
  fix: 'Keep the claim in a class whose device class is thin, or copy the data in a pod',
  evidence: 'topolvm/topolvm docs/limitations.md, internal/lvmd/lvservice.go CreateLVSnapshot, issue 757',
  * inspectAll(world) {
    for (const document of world.ofKind('snapshot.storage.k8s.io/VolumeSnapshot')) {
      const source = world.find('/PersistentVolumeClaim', namespaceOf(document), snapshotted(document) ?? '');
      const storageClass = source && classNamed(world, spec(source).storageClassName);
      if (!source || !storageClass || !isThick(world, storageClass)) continue;
      yield {
        document,
        property: 'spec.source.persistentVolumeClaimName',
        message: `${title(document)} is of ${title(source)}, whose class ${nameOf(storageClass)} makes thick volumes`,
      };
    }
    for (const { set, property, source, sourceClass, cloned } of restoredClaims(world)) {
      if (!cloned || !isThick(world, sourceClass)) continue;
      yield { document: set.document, property, message: `${set.owner} is a copy of ${title(source)}, whose class ${nameOf(sourceClass)} makes thick volumes` };
    }
  },
};
