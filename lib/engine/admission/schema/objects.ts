import { resolved } from '../../../upstream/schema';
import type { Schema } from '../../../upstream/schema';
import type { Compiler } from './compile';
import type { Run, Validator } from './run';
import { typeTest } from './types';
import { reportUnknownField } from './unknown-field';

/** A field that a schema knows. */
interface Field {
  readonly validate: Validator;
  readonly nullable: boolean;
  readonly fallback: unknown;
}

/** Fields that are known whatever a schema says, with what is checked of them. */
export type ImpliedFields = ReadonlyMap<string, Pick<Field, 'validate' | 'nullable'>>;

type Json = { readonly [name: string]: unknown };

/** Checks an object as such: what is left of it, and what it was. */
type SizeCheck = (left: Json, value: Json, run: Run) => void;

/** What a schema says of the number of fields, `undefined` when it says nothing. */
export function sizeCheck({ minProperties = 0, maxProperties = Infinity }: Schema): SizeCheck | undefined {
  if (minProperties === 0 && maxProperties === Infinity) return undefined;
  return (left, value, run) => {
    const { length } = Object.keys(left);
    if (length < minProperties) run.report('schema/out-of-range', `has ${length} fields, at least ${minProperties} are needed`);
    // A create drops nulls before it counts, an apply does not.
    const most = length + Object.keys(value).filter((name) => value[name] === null && left[name] === undefined).length;
    if (most > maxProperties) run.report('schema/out-of-range', `has ${most} fields, at most ${maxProperties} are allowed`);
  };
}

/** Checks the fields of an object one by one; implied fields are known whatever the schema says. */
export function objectValidator(schema: Schema, compiler: Compiler, implied?: ImpliedFields): Validator {
  const fields = new Map<string, Field>();
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const target = resolved(property, compiler.definitions);
    fields.set(name, {
      validate: compiler.lazily(property),
      nullable: takesNull(target),
      ...implied?.get(name),
      fallback: compiler.closed ? property.default ?? target.default : undefined,
    });
  }
  implied?.forEach((field, name) => {
    if (!fields.has(name)) fields.set(name, { ...field, fallback: undefined });
  });
  const defaults = [...fields].filter(([, field]) => field.fallback !== undefined);
  const required = schema.required ?? [];
  const others = otherFields(schema, compiler);

  return (value: Json, run) => {
    const whole = defaults.length === 0 ? value : filled(value, defaults);
    let result = whole;
    for (const name of Object.keys(whole)) {
      const entry = whole[name];
      if (entry === undefined) continue;
      const field = fields.get(name) ?? others;
      if (field === undefined) continue;
      if (field === 'refused') {
        reportUnknownField(name, schema, run);
        continue;
      }
      let checked: unknown;
      if (entry !== null || field.nullable) {
        run.path.push(name);
        checked = field.validate(entry, run);
        run.path.pop();
      } else if (!compiler.dropsNulls || field === others) {
        run.report('schema/null-value', 'must not be null', undefined, name);
      }
      if (checked === entry) continue;
      if (result === value) result = { ...value };
      if (checked === undefined) delete (result as { [name: string]: unknown })[name];
      else (result as { [name: string]: unknown })[name] = checked;
    }
    for (const name of required) {
      if (whole[name] === undefined || (whole[name] === null && compiler.dropsNulls)) reportMissing(name, run);
    }
    return result;
  };
}

/** Whether a null may stand for a value; a schema without a type has nothing against it. */
function takesNull(schema: Schema): boolean {
  return schema.nullable ?? typeTest(schema) === undefined;
}

function reportMissing(name: string, run: Run): void {
  run.report('schema/missing-field', `the required field "${name}" is missing`, `Set "${name}"`, name);
}

/** Anything but an object with fields, also in lists: where a schema lets fields of any name in, the API server prunes what is below them. */
const FIELDLESS: Schema = { properties: {}, get items(): Schema { return FIELDLESS; } };

/** What is done with fields that have no schema of their own: nothing, a check of each, or refusal. */
function otherFields(schema: Schema, compiler: Compiler): Field | 'refused' | undefined {
  const { additionalProperties } = schema;
  if (typeof additionalProperties === 'object') {
    const nullable = takesNull(resolved(additionalProperties, compiler.definitions));
    return { validate: compiler.lazily(additionalProperties), nullable, fallback: undefined };
  }
  if (schema['x-kubernetes-preserve-unknown-fields'] || !compiler.closed) return undefined;
  if (!additionalProperties) return 'refused';
  return compiler.dropsNulls ? undefined : { validate: compiler.lazily(FIELDLESS), nullable: true, fallback: undefined };
}

/** The object with the defaults of the fields that it lacks. */
function filled(value: Json, defaults: readonly (readonly [string, Field])[]): Json {
  let result = value;
  for (const [name, { fallback, nullable }] of defaults) {
    if (value[name] !== undefined && !(value[name] === null && !nullable)) continue;
    if (result === value) result = { ...value };
    (result as { [name: string]: unknown })[name] = fallback;
  }
  return result;
}
