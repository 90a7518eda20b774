import { dig, title } from '../../admission/rules/read';
import { groupKind } from '../../admission/world';
import type { Document } from '../../document';
import { Severity } from '../../finding';
import type { UpdateRule } from '../update-rule';

/** What makes an object this one and no other: its group, kind, namespace and name. */
export const anotherObject: UpdateRule = {
  id: 'update/another-object',
  severity: Severity.ERROR,
  why: 'The API server makes a second object and leaves the first as it is',
  fix: 'Compare objects of one group, kind, namespace and name; a renamed object is one that goes and one that comes',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  * compare({ before, after }) {
    if (groupKind(before.object) !== groupKind(after.object)) {
      const texts = [before, after].map(({ object }) => `${object.kind} in ${object.apiVersion}`);
      yield { property: 'kind', message: `${texts[0]} cannot become ${texts[1]}` };
    }
    for (const field of ['namespace', 'name']) {
      if (at(before, field) !== at(after, field)) {
        yield { property: `metadata.${field}`, message: `${title(before)} cannot become ${title(after)}` };
        return;
      }
    }
  },
};

function at({ object }: Document, field: string): unknown {
  return dig(object, 'metadata', field) ?? '';
}
