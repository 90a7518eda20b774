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

  /** Notes a fault at the current place, or a step below it. */
  public report(rule: SchemaRule, message: string, fix?: string, step?: Step): void {
    const steps = step === undefined ? this.path : [...this.path, step];
    this.faults.push({ rule, property: formatPath(steps), message, ...(fix === undefined ? {} : { fix }) });
  }

  /** How many faults a check finds, without keeping them. */
  public trial(check: () => void): readonly Fault[] {
    const kept = this.faults;
    this.faults = [];
    check();
    const found = this.faults;
    this.faults = kept;
    return found;
  }
}

/** Checks a value at the place where the run stands. */
export type Validator = (value: any, run: Run) => void;
