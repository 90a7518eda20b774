import { resolved } from '../../../upstream/schema';
import type { KindSchema } from '../../../upstream/schema-catalog';
import { Compiler, Mode, resourceFields } from './compile';
import { Run } from './run';
import type { Fault, Validator } from './run';

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

function build({ schema, definitions, custom, subresources }: KindSchema): Validator {
  const compiler = new Compiler(definitions, custom ? Mode.CUSTOM : Mode.BUILTIN);
  const root = resolved(schema, definitions);
  // A CRD may only limit name and generateName; what else metadata holds is the same for all kinds.
  const limits = custom ? root.properties?.metadata : undefined;
  const implied = new Map(resourceFields(limits && compiler.opened().lazily(limits)));
  // The API server throws status away before it looks at the object.
  if (subresources.status !== undefined) implied.set('status', (value) => value);
  return compiler.build(root, implied);
}
