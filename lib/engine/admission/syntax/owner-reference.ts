import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields, items } from '../rules/read';
import { formatPath } from '../schema/path';

const VERSION = /^([^/]*\/)?[^/]+$/;

/** Owners, whose deletion takes the object along. */
export const ownerReferenceRule: Rule = {
  id: 'syntax/owner-reference',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Name each owner by apiVersion, kind, name and uid, and let at most one be the controller',
  evidence: 'k8s.io/apimachinery/pkg/api/validation: ValidateOwnerReferences',
  * inspect(document) {
    const owners = items(dig(document.object, 'metadata', 'ownerReferences')).map(fields);
    const at = (i: number, ...steps: string[]): string => formatPath(['metadata', 'ownerReferences', i, ...steps]);
    for (const [i, { apiVersion, kind, name, uid }] of owners.entries()) {
      if (typeof apiVersion === 'string' && !VERSION.test(apiVersion)) yield { document, property: at(i, 'apiVersion'), message: `"${apiVersion}" is no version` };
      for (const [field, value] of Object.entries({ kind, name, uid })) {
        if (value === '') yield { document, property: at(i, field), message: `the ${field} of an owner must not be empty` };
      }
      if (apiVersion === 'v1' && kind === 'Event') yield { document, property: at(i), message: 'an event cannot own anything' };
    }
    const controllers = owners.filter(({ controller }) => controller === true).length;
    if (controllers > 1) yield { document, property: 'metadata.ownerReferences', message: `${controllers} owners are the controller, one is allowed` };
  },
};
