import { Compiler, Mode } from '../../../../lib/engine/admission/schema/compile';
import { schemaChecks } from '../../../../lib/engine/admission/schema/rules';
import { Run } from '../../../../lib/engine/admission/schema/run';
import type { Fault } from '../../../../lib/engine/admission/schema/run';
import { World } from '../../../../lib/engine/admission/world';
import type { ExternalObject } from '../../../../lib/engine/external-object';
import type { Schema } from '../../../../lib/upstream/schema';

/** What a literal schema says of a value. */
export function faults(schema: Schema, value: unknown, mode = Mode.CUSTOM, definitions: readonly Schema[] = []): readonly Fault[] {
  const run = new Run(schema, definitions);
  new Compiler(definitions, mode).compile(schema)(value, run);
  return run.faults;
}

/** The same as `rule property: message`. */
export function texts(schema: Schema, value: unknown, mode = Mode.CUSTOM, definitions: readonly Schema[] = []): string[] {
  return faults(schema, value, mode, definitions).map(({ rule, property, message }) => `${rule} ${property}: ${message}`);
}

/** A violation without its document. */
interface Found { rule: string; property: string; message: string; fix?: string }

/** What the schema checks find in the first of some objects. */
export function violations(objects: readonly any[], external: readonly ExternalObject[] = []): Found[] {
  const documents = objects.map((object) => ({ object, origin: 'test' }));
  const world = new World(documents, { site: 'test', external: [...external] });
  return schemaChecks.flatMap((check) => [...check.inspect!(documents[0], world)])
    .map(({ rule, property, message, fix }) => ({ rule, property, message, ...(fix === undefined ? {} : { fix }) }));
}
