import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { count, dig, isSet } from '../rules/read';

const FIELDS = ['uid', 'resourceVersion', 'managedFields'];

/** Fields of metadata that the API server alone knows. */
export const serverFieldRule: Rule = {
  id: 'syntax/server-field',
  severity: Severity.ERROR,
  why: 'The API server refuses to apply an object that claims to be one it does not have, or to know who manages it',
  fix: 'Leave the field out; it comes from an object that was read from a cluster',
  evidence: 'k8s.io/apiserver/pkg/endpoints/handlers/patch.go, k8s.io/apiserver/pkg/registry/generic/registry/store.go Update',
  * inspect(document) {
    for (const field of FIELDS) {
      const value = dig(document.object, 'metadata', field);
      if (isSet(value) && value !== '') yield { document, property: `metadata.${field}`, message: `${field} is set` };
    }
    const generation = count(dig(document.object, 'metadata', 'generation')) ?? 0;
    if (generation < 0) yield { document, property: 'metadata.generation', message: `generation ${generation} is below zero` };
  },
};
