import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { bindsEarly, classNamed, isLocal } from '../classes';
import { nameOf } from '../read';
import { PROBING, probingOf } from './probing';

/** A claim that may be made on another node than the one it is to be mounted on. */
export const classBindsEarly: Rule = {
  id: 'pie/class-binds-early',
  severity: Severity.ERROR,
  why: 'The volume is made on any node with room, the pod is pinned to one: most of them never meet',
  fix: 'Probe a class with volumeBindingMode: WaitForFirstConsumer, or set disableMountProbes',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (pods pinned by kubernetes.io/hostname)',
  kinds: PROBING,
  * inspect(document, world) {
    const probing = probingOf(world, document);
    const storageClass = classNamed(world, probing?.storageClass);
    if (!probing?.mounts || !storageClass || !isLocal(storageClass) || !bindsEarly(storageClass)) return;
    yield { document, property: probing.classProperty, message: `${probing.title} mounts class ${nameOf(storageClass)}, whose local volumes bind at once` };
  },
};
