import type { Schema } from '../../../upstream/schema';
import { API_VERSION, checkEmbeddedMetadata, EMBEDDED_META, KIND } from './embedded-resource';
import { OBJECT_META } from './object-meta';
import type { ImpliedFields } from './objects';
import type { Validator } from './run';

type Compile = (schema: Schema) => Validator;

const META: Schema = { ...OBJECT_META, nullable: true };
const TEXT: Schema = { type: 'string' };

/**
 * The fields that every object has, however little its schema says of them.
 *
 * @param compile how Kubernetes reads its own kinds
 * @param constraints what the schema demands of metadata on top
 */
export function resourceFields(compile: Compile, constraints?: Validator): ImpliedFields {
  const meta = compile(META);
  const metadata: Validator = (value, run) => {
    constraints?.(value, run);
    return meta(value, run);
  };
  const text = { validate: compile(TEXT), nullable: false };
  return new Map([['apiVersion', text], ['kind', text], ['metadata', { validate: metadata, nullable: true }]]);
}

/** The fields of a resource inside another one. */
export function embeddedFields(compile: Compile, compileMeta: Compile): ImpliedFields {
  const meta = compileMeta(EMBEDDED_META);
  const metadata: Validator = (value, run) => {
    checkEmbeddedMetadata(value, run);
    return meta(value, run);
  };
  return new Map([
    ['apiVersion', { validate: compile(API_VERSION), nullable: false }],
    ['kind', { validate: compile(KIND), nullable: false }],
    ['metadata', { validate: metadata, nullable: true }],
  ]);
}
