import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { groupKind } from '../../world';
import { nameOf, namespaceOf, title } from '../read';

/** Two objects of one name. */
export const duplicateObject: Rule = {
  id: 'objects/duplicate',
  severity: Severity.ERROR,
  why: 'Whichever is applied last replaces the other, in every run anew',
  fix: 'Give one of them another name',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',

  * inspectAll(world): Iterable<Violation> {
    const first = new Map<string, string>();
    for (const document of world.documents) {
      // Two versions of one kind are the same object.
      const key = `${groupKind(document.object)}|${namespaceOf(document)}|${nameOf(document)}`;
      const origin = first.get(key);
      if (origin === undefined) first.set(key, document.origin);
      else yield { document, property: 'metadata.name', message: `${title(document)} is there already, made by ${origin}` };
    }
  },
};
