import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { bindsEarly, classNamed, isLocal } from '../classes';
import { nameOf } from '../read';
import { mounts, PROBE, probedClass } from './probe';

/** A claim that may be made on another node than the one it is to be mounted on. */
export const classBindsEarly: Rule = {
  id: 'pie/class-binds-early',
  severity: Severity.ERROR,
  why: 'The volume is made on any node with room, the pod is pinned to one: most of them never meet',
  fix: 'Probe a class with volumeBindingMode: WaitForFirstConsumer, or set disableMountProbes',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (pods pinned by kubernetes.io/hostname)',
  kinds: [PROBE],
  * inspect(document, world) {
    const storageClass = classNamed(world, probedClass(document));
    if (!storageClass || !mounts(document) || !isLocal(storageClass) || !bindsEarly(storageClass)) return;
    yield { document, property: 'spec.monitoringStorageClass', message: `PieProbe ${nameOf(document)} mounts class ${nameOf(storageClass)}, whose local volumes bind at once` };
  },
};
