import { dig, items } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { refused } from '../compare/immutable-fields';
import type { UpdateRule } from '../update-rule';

/** What a custom resource is called and where it lives, once it can be used. */
export const definitionNames: UpdateRule = {
  id: 'update/definition-names',
  severity: Severity.ERROR,
  kinds: ['apiextensions.k8s.io/CustomResourceDefinition'],
  why: 'The API server refuses the change, since stored objects would not be found again',
  fix: 'Define a kind of another name; deleting the definition deletes every object of the kind',
  evidence: 'k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation: validateCustomResourceDefinitionSpecUpdate',
  * compare({ before: { object: before }, after: { object: after } }) {
    const paths = [['spec', 'group'], ['spec', 'names', 'plural'], ...(isEstablished(before) ? [['spec', 'scope'], ['spec', 'names', 'kind']] : [])];
    for (const path of paths) yield* refused(dig(before, ...path), dig(after, ...path), path);
  },
};

/** A definition of which no status is known counts as established: most are within a second. */
function isEstablished({ status }: any): boolean {
  const conditions = items(status?.conditions);
  return status === undefined || conditions.some((condition) => dig(condition, 'type') === 'Established' && dig(condition, 'status') === 'True');
}
