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

/** One walk over an object: where it stands and what it found. */
export class Run {
  public readonly path: Step[] = [];
  public faults: Fault[] = [];

  /** Suggestions look around the place of a mistake, so a run knows the whole schema. */
  public constructor(public readonly root: Schema, public readonly definitions: readonly Schema[]) {}

  /** Notes a fault at the current place, or a step below it. */
  public report(rule: SchemaRule, message: string, fix?: string, step?: Step): void {
    const steps = step === undefined ? this.path : [...this.path, step];
    this.faults.push({ rule, property: formatPath(steps), message, ...(fix === undefined ? {} : { fix }) });
  }

  /** What a check finds, without keeping it. */
  public trial(check: () => void): readonly Fault[] {
    const kept = this.faults;
    this.faults = [];
    check();
    const found = this.faults;
    this.faults = kept;
    return found;
  }
}

/** Checks one aspect of a value at the place where the run stands. */
export type Check = (value: any, run: Run) => void;

/** Checks everything about a value, and returns it with the schema's defaults filled in; never changes the value itself. */
export type Validator = (value: any, run: Run) => any;
