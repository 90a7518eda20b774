import type { Schema } from '../../../upstream/schema';
import { annotationRule } from '../syntax/annotation';
import { finalizerRule } from '../syntax/finalizer';
import { labelRule } from '../syntax/label';
import { ownerReferenceRule } from '../syntax/owner-reference';
import { World } from '../world';
import { OBJECT_META } from './object-meta';
import { formatPath } from './path';
import type { Run } from './run';

/** The apiVersion of a resource inside another one: a version, with or without a group. */
export const API_VERSION: Schema = { type: 'string', minLength: 1, pattern: '^[^/]*(/[^/]*)?$' };

const LETTER = 'a-zA-Z\\x{130}\\x{212A}';

/** Its kind, which reads as a DNS label once it is in lower case; two letters outside of ASCII turn into such of ASCII then. */
export const KIND: Schema = { type: 'string', maxLength: 63, pattern: `^[${LETTER}]([-0-9${LETTER}]*[0-9${LETTER}])?$` };

/** What is demanded of its metadata on top of what all metadata is. */
export const EMBEDDED_META: Schema = {
  ...OBJECT_META,
  nullable: true,
  properties: {
    ...OBJECT_META.properties,
    generation: { type: 'integer', minimum: 0 },
    managedFields: {
      type: 'array',
      items: {
        ...OBJECT_META.properties!.managedFields.items,
        required: ['operation'],
        properties: {
          ...OBJECT_META.properties!.managedFields.items!.properties,
          operation: { type: 'string', enum: ['Apply', 'Update'] },
          fieldsType: { type: 'string', enum: ['', 'FieldsV1'] },
        },
      },
    },
  },
};

const RULES = [labelRule, annotationRule, finalizerRule, ownerReferenceRule];
/** These rules look at nothing but the object. */
const NOWHERE = new World([], { site: '' });
const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Checks the metadata of a resource inside another one, where a name only has to be part of an address. */
export function checkEmbeddedMetadata(metadata: any, run: Run): void {
  if (typeof metadata !== 'object' || metadata === null) return;
  const { name, generateName, namespace } = metadata;
  if (typeof name === 'string' && (/[/%]/.test(name) || /^\.\.?$/.test(name))) {
    run.report('schema/format', `"${name}" must not be "." or ".." and not hold "/" or "%"`, undefined, 'name');
  }
  if (typeof generateName === 'string' && /[/%]/.test(generateName)) {
    run.report('schema/format', `"${generateName}" must not hold "/" or "%"`, undefined, 'generateName');
  }
  if (typeof namespace === 'string' && namespace !== '' && !LABEL.test(namespace)) {
    run.report('schema/format', `"${namespace}" is not a namespace`, undefined, 'namespace');
  }
  const place = formatPath(run.path.slice(0, -1));
  for (const rule of RULES) {
    for (const { property, message } of rule.inspect!({ object: { metadata }, origin: '' }, NOWHERE)) {
      run.faults.push({ rule: 'schema/format', property: place === '' ? property : `${place}.${property}`, message });
    }
  }
}
