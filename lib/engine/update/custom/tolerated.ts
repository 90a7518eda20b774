import { resolved } from '../../../upstream/schema';
import type { Schema } from '../../../upstream/schema';
import { PREDICATES } from '../../admission/cel/predicates';
import type { CheckViolation } from '../../admission/check';
import type { Step } from '../../admission/schema/path';
import type { Correlation } from './correlation';
import { parsePath } from './parse-path';

/** What the API server says whatever was there before: it refuses unknown fields before it looks at the schema. */
const NEVER = new Set(['schema/unknown-field', 'schema/version-not-served', 'schema/null-value']);

/** Where rules no longer take a number for a whole one. */
export const TOO_LARGE = 2 ** 63;

/** A place on the way to a fault. */
interface Stop {
  readonly schema: Schema;
  readonly value: any;
  /** Where the value has a past. */
  readonly node?: Correlation;
}

/** Which faults of an object the API server lets pass, because the place they are at did not change. */
export class Tolerance {
  public constructor(private readonly root: Correlation, private readonly definitions: readonly Schema[], private readonly hadTwins: boolean) {}

  public covers({ rule, property, message }: Pick<CheckViolation, 'rule' | 'property' | 'message'>): boolean {
    if (NEVER.has(rule)) return false;
    // Entries with the same key are judged all at once: with one such pair before, any pair passes.
    if (rule === 'schema/duplicate-entry') return this.hadTwins;
    const steps = parsePath(property);
    // That a field is missing is a fault of what it is missing from.
    if (rule === 'schema/missing-field') steps.pop();
    // Both forms of an object are read as the same version, so a change of these two is never seen.
    if (steps[0] === 'apiVersion' || steps[0] === 'kind') return false;
    const stops = this.wayTo(steps);
    if (!stops.some(({ node }) => node?.unchanged)) return false;
    if (rule === 'cel/broken-rule') return !failsToEvaluate(stops.at(-1)!, message);
    const { value, schema } = stops.at(-1)!;
    const isOpen = schema['x-kubernetes-preserve-unknown-fields'] ?? false;
    if (rule === 'schema/wrong-type') return (isOpen || !holdsFields(value)) && !isReadByRules(stops, steps);
    return typeof value !== 'number' || Math.abs(value) < TOO_LARGE || !isReadByRules(stops, steps);
  }

  /** All places on the way to one, the object itself first. */
  public wayTo(steps: readonly Step[]): Stop[] {
    const stops: Stop[] = [{ schema: this.root.schema, value: this.root.after, node: this.root }];
    for (const step of steps) {
      const { schema, value, node } = stops.at(-1)!;
      const below = typeof step === 'number' ? schema.items : schema.properties?.[step] ?? schema.additionalProperties;
      stops.push({ schema: typeof below === 'object' ? resolved(below, this.definitions) : {}, value: value?.[step], node: node?.child(step) });
    }
    return stops;
  }
}

/** A rule that does not hold passes where nothing changed, one that cannot be evaluated does not. */
function failsToEvaluate({ schema, value }: Stop, message: string): boolean {
  return (schema['x-kubernetes-validations'] ?? []).filter((rule) => rule.message === message).some(({ rule }) => {
    try {
      PREDICATES.get(rule)?.(value);
      return false;
    } catch {
      return true;
    }
  });
}

/** Whether there are fields in a value of the wrong type; no schema knows them, so they are unknown ones. */
function holdsFields(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.some(holdsFields) : Object.keys(value).length > 0;
}

/** Whether some rule reads the value at the end of the way; it cannot be evaluated on a value that it cannot read. */
function isReadByRules(stops: readonly Stop[], steps: readonly Step[]): boolean {
  return stops.some(({ schema }, i) => (schema['x-kubernetes-validations'] ?? []).some(({ rule }) =>
    i === steps.length || rule === 'self == oldSelf' || new RegExp(`\\bself\\.${String(steps[i])}\\b`).test(rule)));
}
