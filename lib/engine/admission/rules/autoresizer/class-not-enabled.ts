import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { classNamed } from '../classes';
import { dig, items, nameOf, text } from '../read';
import { PREFIX, resizedClaims } from './resized-claims';

/** A claim that is to grow, of a class that pvc-autoresizer passes over. */
export const classNotEnabled: Rule = {
  id: 'autoresizer/class-not-enabled',
  severity: Severity.ERROR,
  why: 'pvc-autoresizer lists the claims of classes with the annotation resize.topolvm.io/enabled: "true" only, unless it runs with --no-annotation-check',
  fix: 'Set autoresize: true on the storage class',
  evidence: 'topolvm/pvc-autoresizer internal/runners/pvc_autoresizer.go (indexByResizeEnableAnnotation)',
  * inspectAll(world) {
    if (looksAtAll(world)) return;
    for (const { document, property, owner, spec, limit = 0 } of resizedClaims(world)) {
      const storageClass = classNamed(world, dig(spec, 'storageClassName'));
      if (limit <= 0 || !storageClass || dig(storageClass.object, 'metadata', 'annotations', `${PREFIX}enabled`) === 'true') continue;
      yield { document, property, message: `${owner} is to grow, and its class ${nameOf(storageClass)} does not enable it` };
    }
  },
};

/** Whether a pvc-autoresizer among the objects asks for no annotation of classes. */
function looksAtAll(world: World): boolean {
  return world.ofKind('apps/Deployment').some(({ object }) => items(dig(object, 'spec', 'template', 'spec', 'containers')).some((container) => (
    [...items(dig(container, 'command')), ...items(dig(container, 'args'))].some((word) => /^--no-annotation-check(=true)?$/.test(text(word) ?? ''))
  )));
}
