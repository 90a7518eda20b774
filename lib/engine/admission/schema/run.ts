import type { Schema } from '../../../upstream/schema';
import { formatPath } from './path';
import type { Step } from './path';
import type { SchemaRule } from './schema-rules';

/** One place where an object breaks its schema. */
export interface Fault {
  readonly rule: SchemaRule;
  readonly property: string;
  readonly message: string;
  readonly fix?: string;
}

/**
 * Faults after which a value is not what validation rules take for granted. A null is not among them: the API server drops it first,
 * and takes texts of the wrong form for what they are.
 */
const BLOCKING: ReadonlySet<SchemaRule> = new Set<SchemaRule>(['schema/wrong-type', 'schema/missing-field', 'schema/value-not-allowed']);

/** One walk over an object: where it stands and what it found. */
export class Run {
  public readonly path: Step[] = [];
  public faults: Fault[] = [];
  /** How many of the faults keep validation rules from being asked. */
  public blocking = 0;

  /** Suggestions look around the place of a mistake, so a run knows the whole schema. */
  public constructor(public readonly root: Schema, public readonly definitions: readonly Schema[]) {}

  /** Notes a fault at the current place, or a step below it. */
  public report(rule: SchemaRule, message: string, fix?: string, step?: Step): void {
    const steps = step === undefined ? this.path : [...this.path, step];
    if (BLOCKING.has(rule)) this.blocking += 1;
    this.faults.push({ rule, property: formatPath(steps), message, ...(fix === undefined ? {} : { fix }) });
  }

  /** What a check finds, without keeping it. */
  public trial(check: () => void): readonly Fault[] {
    const { faults: kept, blocking } = this;
    this.faults = [];
    check();
    const found = this.faults;
    this.faults = kept;
    this.blocking = blocking;
    return found;
  }
}

/** Checks one aspect of a value at the place where the run stands. */
export type Check = (value: any, run: Run) => void;

/** Checks everything about a value, and returns it with the schema's defaults filled in; never changes the value itself. */
export type Validator = (value: any, run: Run) => any;
