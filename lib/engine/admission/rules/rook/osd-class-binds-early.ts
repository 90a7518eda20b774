import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { bindsEarly, classNamed, isLocal, provisionerOf } from '../classes';
import { dig, nameOf } from '../read';
import { CLUSTER, clusterName, deviceSets, monTemplate } from './cluster';

/** A local class that makes volumes before anybody knows where the daemon will run. */
export const osdClassBindsEarly: Rule = {
  id: 'rook/osd-class-binds-early',
  severity: Severity.ERROR,
  why: 'The volume is made on a node picked without looking at the pod, so daemons pile up on few nodes or stay Pending',
  fix: 'Use a storage class with volumeBindingMode: WaitForFirstConsumer',
  evidence: 'rook/rook Documentation/CRDs/Cluster/pvc-cluster.md, issues 5926 and 8818',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const mon = monTemplate(document);
    const owners = deviceSets(document).flatMap(({ name, templates }) => templates.map((template) => ({ owner: `Device set "${name}"`, template })));
    for (const { owner, template } of [...owners, ...(mon ? [{ owner: 'The mon claim', template: mon }] : [])]) {
      const storageClass = classNamed(world, dig(template.raw, 'spec', 'storageClassName'));
      if (!storageClass || !isLocal(storageClass) || !bindsEarly(storageClass)) continue;
      yield {
        document,
        property: `${template.path}.spec.storageClassName`,
        message: `${owner} of ${clusterName(document)} uses class ${nameOf(storageClass)} of ${provisionerOf(storageClass)}, `
          + `whose volumeBindingMode is ${String(storageClass.object.volumeBindingMode ?? 'Immediate (the default)')}`,
      };
    }
  },
};
