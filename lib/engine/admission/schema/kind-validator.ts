import { resolved } from '../../../upstream/schema';
import type { Schema } from '../../../upstream/schema';
import type { KindSchema } from '../../../upstream/schema-catalog';
import { compileBuiltin, Compiler, Mode } from './compile';
import { resourceFields } from './implied-fields';
import { Run } from './run';
import type { Fault, Validator } from './run';
import { scaleCheck } from './scale';
import { checkShape } from './shape';

const CACHE = new WeakMap<KindSchema, Validator>();

/** Everything that an object breaks in the schema of its kind. */
export function faultsOf(object: unknown, kind: KindSchema): readonly Fault[] {
  const run = new Run(kind.schema, kind.definitions);
  validatorOf(kind)(object, run);
  return run.faults;
}

/** The object with the defaults of its kind's schema, as the API server compares it. */
export function defaulted(object: unknown, kind: KindSchema): unknown {
  return validatorOf(kind)(object, new Run(kind.schema, kind.definitions));
}

function validatorOf(kind: KindSchema): Validator {
  let validator = CACHE.get(kind);
  if (!validator) {
    validator = build(kind);
    CACHE.set(kind, validator);
  }
  return validator;
}

function build(kind: KindSchema): Validator {
  const { schema, definitions, custom, subresources } = kind;
  const compiler = new Compiler(definitions, custom ? Mode.CUSTOM : Mode.BUILTIN);
  const root = resolved(schema, definitions);
  // A CRD may only limit name and generateName; what else metadata holds is the same for all kinds.
  const limits = custom ? root.properties?.metadata : undefined;
  const implied = new Map(resourceFields(compileBuiltin, limits && compiler.opened().lazily(limits)));
  // The API server throws status away, but not before it has read it.
  if (subresources.status !== undefined) implied.set('status', { validate: statusValidator(root.properties?.status), nullable: true });
  const validate = compiler.build(root, implied);
  const checkScale = scaleCheck(kind);
  return checkScale === undefined ? validate : (value, run) => {
    const result = validate(value, run);
    checkScale(result, run);
    return result;
  };
}

function statusValidator(schema: Schema = {}): Validator {
  return (value, run) => {
    checkShape(value, schema, run);
    return value;
  };
}
