import { isDnsSubdomain } from '../../../../core/names';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf } from '../read';
import { mountClaimName, mountJobName, provisionJobName, withoutHash } from './derived-names';
import { mounts, PROBE, probedClass, provisions, selectedNodes } from './probe';

/** A node, class or probe whose name pie cuts at the wrong place. */
export const derivedNameInvalid: Rule = {
  id: 'pie/derived-name-invalid',
  severity: Severity.ERROR,
  why: 'pie makes names of objects from the first letters of other names; where a cut ends in a dot Kubernetes refuses the name, and pie also leaves out the nodes after it',
  fix: 'Select other nodes, or give the probe or the class a name without a dot at the cut',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (getCronJobName, getPVCName)',
  kinds: [PROBE],
  * inspect(document, world) {
    const probe = nameOf(document);
    const storageClass = probedClass(document);
    if (provisions(document)) {
      const name = provisionJobName(probe, storageClass);
      if (!isDnsSubdomain(name)) {
        yield { document, property: 'spec.monitoringStorageClass', message: `PieProbe ${probe} of class ${storageClass} needs a CronJob named ${withoutHash(name)}` };
        return;
      }
    }
    if (!mounts(document)) return;
    for (const { node } of selectedNodes(world, document) ?? []) {
      if (node === undefined) continue;
      const names = [
        ['PersistentVolumeClaim', mountClaimName(probe, node, storageClass)],
        ['CronJob', mountJobName(probe, node, storageClass)],
      ];
      for (const [kind, name] of names) {
        if (isDnsSubdomain(name)) continue;
        yield { document, property: 'spec.nodeSelector', message: `PieProbe ${probe} needs a ${kind} named ${withoutHash(name)} on node ${node}` };
      }
    }
  },
};
