import { dig, items, text } from '../../admission/rules/read';
import { Severity } from '../../finding';
import type { UpdateRule } from '../update-rule';

/** The versions that objects of a kind are stored in. */
export const definitionVersions: UpdateRule = {
  id: 'update/definition-versions',
  severity: Severity.ERROR,
  kinds: ['apiextensions.k8s.io/CustomResourceDefinition'],
  why: 'The API server refuses the change, since it could not read objects that are stored in the version',
  fix: 'Keep the version, not served if need be, until all objects are stored in the new one and status.storedVersions no longer lists it',
  evidence: 'k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation: ValidateCustomResourceDefinitionStoredVersions',
  * compare({ before: { object: before }, after: { object: after } }) {
    const versions = items(dig(after, 'spec', 'versions')).map((version) => text(dig(version, 'name')));
    for (const [i, stored] of storedVersions(before).entries()) {
      if (!versions.includes(stored)) yield { property: `status.storedVersions[${i}]`, message: `objects are stored in ${stored}, which is no version any more` };
    }
  },
};

/** What the status lists, or without a status the version that is written now. */
function storedVersions(definition: any): string[] {
  const listed = dig(definition, 'status', 'storedVersions');
  const names = Array.isArray(listed) ? listed
    : items(dig(definition, 'spec', 'versions')).filter((version) => dig(version, 'storage') === true).map((version) => dig(version, 'name'));
  return names.map(text).filter((name) => name !== undefined);
}
