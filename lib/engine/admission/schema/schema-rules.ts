import { Severity } from '../../finding';
import type { Rule } from '../rule';

/** The ids of everything a schema can say, its validation rules included. */
export type SchemaRule = keyof typeof TEXTS | 'cel/broken-rule';

const APIEXTENSIONS = 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/';

const TEXTS = {
  'schema/unknown-kind': {
    why: 'The API server refuses a kind that no CRD defines, and nothing of the object could be checked',
    fix: 'Correct apiVersion and kind, add the CRD to the objects, or declare the CRD as external',
    evidence: 'https://kubernetes.io/docs/reference/using-api/api-concepts/',
  },
  'schema/version-not-served': {
    why: 'The API server answers 404 for a version that the CRD does not serve',
    fix: 'Use a version that is served',
    evidence: `${APIEXTENSIONS}#specify-multiple-versions`,
  },
  'schema/version-deprecated': {
    severity: Severity.WARNING,
    why: 'Upstream announced that a later release stops serving this version',
    fix: 'Move to the newest version of the kind',
    evidence: `${APIEXTENSIONS}#version-deprecation`,
  },
  'schema/unknown-field': {
    why: 'The API server drops fields that the schema does not know, or refuses the whole object',
    fix: 'Remove the field or correct its name',
    evidence: `${APIEXTENSIONS}#field-pruning`,
  },
  'schema/missing-field': {
    why: 'The API server refuses an object without its required fields',
    fix: 'Set the field',
    evidence: 'k8s.io/kube-openapi/pkg/validation/validate: object_validator.go',
  },
  'schema/wrong-type': {
    why: 'The API server refuses a value of another type',
    fix: 'Write a value of the type that the schema asks for',
    evidence: 'k8s.io/kube-openapi/pkg/validation/validate: type.go',
  },
  'schema/null-value': {
    why: 'Server-side apply refuses a null here, a plain create drops it silently',
    fix: 'Leave the field out',
    evidence: `${APIEXTENSIONS}#defaulting-and-nullable`,
  },
  'schema/value-not-allowed': {
    why: 'The API server refuses a value that is not in the list',
    fix: 'Use one of the values listed',
    evidence: 'k8s.io/kube-openapi/pkg/validation/validate: values.go Enum',
  },
  'schema/out-of-range': {
    why: 'The API server refuses values outside of the limits',
    fix: 'Stay within the limits',
    evidence: 'k8s.io/kube-openapi/pkg/validation/validate: values.go',
  },
  'schema/pattern': {
    why: 'The API server refuses text that does not match the pattern',
    fix: 'Write the value in the form that the pattern describes',
    evidence: 'k8s.io/kube-openapi/pkg/validation/validate: values.go Pattern',
  },
  'schema/format': {
    why: 'The API server refuses text that it cannot read in this format',
    fix: 'Write the value in the format',
    evidence: 'k8s.io/apiextensions-apiserver/pkg/apiserver/validation/formats.go',
  },
  'schema/unreadable-number': {
    why: 'The definition lets it through, but Go cannot read it: the controller of the kind fails to list any of its objects and stands still for all',
    fix: 'Write a count of at most 2147483647, a percentage, or an amount such as 500m, 1.5 or 2Gi',
    evidence: 'k8s.io/apimachinery/pkg/util/intstr, k8s.io/apimachinery/pkg/api/resource: ParseQuantity',
  },
  'schema/no-variant': {
    why: 'The API server refuses a value that none, or more than one, of the allowed forms fits',
    fix: 'Choose exactly one of the forms',
    evidence: 'k8s.io/kube-openapi/pkg/validation/validate: schema_props.go',
  },
  'schema/duplicate-entry': {
    why: 'The API server refuses two entries with the same key, since it could not tell them apart in an update',
    fix: 'Remove or rename one of the entries',
    evidence: 'https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy',
  },
  'schema/status-is-dropped': {
    severity: Severity.WARNING,
    why: 'Status is a subresource: the API server drops it from every create, update and apply of the object',
    fix: 'Leave status out',
    evidence: `${APIEXTENSIONS}#status-subresource`,
  },
} as const satisfies { [id: string]: Pick<Rule, 'why' | 'fix' | 'evidence'> & { severity?: Severity } };

/** What users read about each of them. */
export const SCHEMA_RULES: readonly Rule[] = Object.entries(TEXTS).map(([id, text]) => ({ severity: Severity.ERROR, ...text, id }));
