import { DEFAULT_STORAGE_CLASS } from '../../../../core/default-class';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { formatPath } from '../../schema/path';
import { STORAGE_CLASS } from '../classes';
import { dig, nameOf } from '../read';

const MARKS = [DEFAULT_STORAGE_CLASS, 'storageclass.beta.kubernetes.io/is-default-class'];

/** Several storage classes for claims that name none. */
export const twoDefaultClasses: Rule = {
  id: 'objects/two-default-classes',
  severity: Severity.WARNING,
  why: 'Claims without a class get the one that was created last, and among those of one second the first by name: which it is differs from cluster to cluster',
  fix: 'Let one class be the default',
  evidence: 'kubernetes/kubernetes pkg/volume/util/storageclass.go GetDefaultClass',
  * inspectAll(world) {
    const defaults = world.ofKind(STORAGE_CLASS).flatMap((document) => {
      const mark = MARKS.find((each) => dig(document.object, 'metadata', 'annotations', each) === 'true');
      return mark === undefined ? [] : [{ document, mark }];
    });
    const names = defaults.map(({ document }) => nameOf(document)).join(', ');
    for (const { document, mark } of defaults.slice(1)) {
      yield { document, property: formatPath(['metadata', 'annotations', mark]), message: `${defaults.length} storage classes are the default: ${names}` };
    }
  },
};
