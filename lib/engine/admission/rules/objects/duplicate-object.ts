import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { groupKind } from '../../world';
import { grouped } from '../grouped';
import { nameOf, namespaceOf, title } from '../read';

/** So many objects are named in a sentence. */
const NAMED = 3;

/** An object whose name another one has already. */
interface Duplicate {
  readonly document: Document;
  readonly first: Document;
}

/** Two objects of one name. */
export const duplicateObject: Rule = {
  id: 'objects/duplicate',
  severity: Severity.ERROR,
  why: 'Whichever is applied last replaces the other, in every run anew',
  fix: 'Give one of them another name',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',

  * inspectAll(world): Iterable<Violation> {
    // Two of a kind, for example two operators, share all that they make: one finding says it.
    for (const duplicates of grouped(duplicatesAmong(world.documents), makers).values()) {
      const [{ document, first }, ...others] = duplicates;
      const message = `${title(document)} is there already, made by ${first.origin}`;
      if (others.length === 0) yield { document, property: 'metadata.name', message };
      else yield { document, property: 'metadata.name', message: `${message}; so ${rest(others)}`, fix: 'Keep one of the two that make them, or give what they make other names' };
    }
  },
};

function duplicatesAmong(documents: readonly Document[]): Duplicate[] {
  const known = new Map<string, Document>();
  return documents.flatMap((document) => {
    // Two versions of one kind are the same object.
    const key = `${groupKind(document.object)}|${namespaceOf(document)}|${nameOf(document)}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, document);
    return first === undefined ? [] : [{ document, first }];
  });
}

/** The constructs, or files, that both come from. */
function makers({ document, first }: Duplicate): string {
  const [one, other] = [first, document].map(({ origin }) => parent(origin));
  return one === other ? `${first.origin}\n${document.origin}` : `${one}\n${other}`;
}

function parent(origin: string): string {
  return origin.slice(0, Math.max(0, origin.lastIndexOf('/')));
}

function rest(others: readonly Duplicate[]): string {
  const names = others.slice(0, NAMED).map(({ document }) => title(document)).join(', ');
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  return `${others.length === 1 ? 'is' : 'are'} ${names}${more}`;
}
