import { resolved } from '../../../upstream/schema';
import type { Schema } from '../../../upstream/schema';
import { celChecks } from '../cel/cel-checks';
import { embeddedFields } from './implied-fields';
import { listChecks, listValidator } from './lists';
import { objectValidator, sizeCheck } from './objects';
import type { ImpliedFields } from './objects';
import { readerChecks } from './readers';
import type { Check, Validator } from './run';
import { enumCheck, numberChecks, stringChecks } from './scalars';
import { reportType, typeTest } from './types';
import { variantChecks } from './variants';

/** How unknown fields and nulls are taken. */
export enum Mode {
  /** Custom resources: fields that the schema does not know are refused. */
  CUSTOM,
  /** Kubernetes' own kinds: the same, but a null is as good as no field. */
  BUILTIN,
  /** Branches of allOf, anyOf, oneOf and not: they only judge values. */
  BRANCH,
}

const CACHES: Readonly<Record<Mode, WeakMap<Schema, Validator>>> = {
  [Mode.CUSTOM]: new WeakMap(), [Mode.BUILTIN]: new WeakMap(), [Mode.BRANCH]: new WeakMap(),
};

/**
 * Turns schemas into functions, each node when it is first needed and once per process: a CephCluster's schema has 900 fields,
 * of which an object uses thirty.
 */
export class Compiler {
  /** Whether fields that the schema does not know are refused, and defaults filled in. */
  public readonly closed: boolean;

  /** Whether a null counts as no field. */
  public readonly dropsNulls: boolean;

  public constructor(public readonly definitions: readonly Schema[], private readonly mode: Mode) {
    this.closed = mode !== Mode.BRANCH;
    this.dropsNulls = mode !== Mode.CUSTOM;
  }

  /** The same definitions, for branches. */
  public opened(): Compiler {
    return this.closed ? new Compiler(this.definitions, Mode.BRANCH) : this;
  }

  /** A validator that is made when it is first called; schemas may contain themselves. */
  public lazily(schema: Schema): Validator {
    let made: Validator | undefined;
    return (value, run) => (made ??= this.compile(schema))(value, run);
  }

  /** The validator of a schema. */
  public compile(schema: Schema): Validator {
    const target = resolved(schema, this.definitions);
    const cache = CACHES[this.mode];
    let result = cache.get(target);
    if (!result) {
      result = this.build(target);
      cache.set(target, result);
    }
    return result;
  }

  /** The validator of a schema whose objects carry further fields whatever it says. */
  public build(schema: Schema, implied?: ImpliedFields): Validator {
    // Kubernetes wraps a reference in allOf to put a default beside it.
    if (this.closed && schema.allOf?.length === 1 && schema.type === undefined) return this.compile(schema.allOf[0]);
    const hasType = typeTest(schema);
    const strings = stringChecks(schema, this.mode === Mode.BUILTIN);
    const numbers = numberChecks(schema);
    const lists = listChecks(schema);
    const checkSize = sizeCheck(schema);
    const isAllowed = enumCheck(schema, this.mode === Mode.BUILTIN);
    const readers = this.mode === Mode.CUSTOM ? readerChecks(schema) : [];
    const always = [isAllowed, ...readers, ...variantChecks(schema, this)].filter((check): check is Check => check !== undefined);
    const rules = this.closed ? celChecks(schema) : [];
    const entries = schema.items && listValidator(this.lazily(this.entriesOf(schema, schema.items)));
    const fields = this.fieldsOf(schema, implied);

    return (value, run) => {
      if (value === null && schema.nullable) {
        // A list of values that lacks null still refuses it.
        if (isAllowed) isAllowed(value, run);
        return value;
      }
      if (hasType && !hasType(value)) {
        if (value === null) run.report('schema/null-value', 'must not be null');
        else reportType(value, schema, run);
        return value;
      }
      const { blocking } = run;
      let result = value;
      switch (typeof value) {
        case 'string': for (const check of strings) check(value, run); break;
        case 'number': for (const check of numbers) check(value, run); break;
        case 'object':
          if (Array.isArray(value)) {
            if (entries) result = entries(value, run);
            for (const check of lists) check(result, run);
          } else if (value !== null) {
            if (fields) result = fields(value, run);
            checkSize?.(result, value, run);
          }
          break;
        default:
      }
      for (const check of always) check(result, run);
      // A rule may take for granted what the schema says, so it only speaks of values that are right so far.
      if (rules.length > 0 && run.blocking === blocking) for (const rule of rules) rule(result, run);
      return result;
    };
  }

  /** A list that keeps unknown fields keeps those of its entries. */
  private entriesOf(list: Schema, items: Schema): Schema {
    const keeps = this.closed && list['x-kubernetes-preserve-unknown-fields'] === true;
    return keeps ? { ...resolved(items, this.definitions), 'x-kubernetes-preserve-unknown-fields': true } : items;
  }

  private fieldsOf(schema: Schema, implied?: ImpliedFields): Validator | undefined {
    if (schema['x-kubernetes-embedded-resource'] && this.closed) {
      const required = [...schema.required ?? [], 'apiVersion', 'kind'];
      return objectValidator({ ...schema, required }, this, embeddedFields((each) => new Compiler([], Mode.CUSTOM).compile(each), compileBuiltin));
    }
    const isObject = schema.type === 'object' || schema.properties !== undefined || schema.additionalProperties !== undefined
      || schema.required !== undefined || implied !== undefined;
    return isObject ? objectValidator(schema, this, implied) : undefined;
  }
}

/** The validator of a schema as Kubernetes reads its own kinds; one that counts in no definitions. */
export function compileBuiltin(schema: Schema): Validator {
  return new Compiler([], Mode.BUILTIN).compile(schema);
}
