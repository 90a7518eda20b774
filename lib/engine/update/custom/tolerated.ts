import type { CheckViolation } from '../../admission/check';
import type { Correlation } from './correlation';
import { parsePath } from './parse-path';

/** What the API server says whatever was there before: it refuses unknown fields before it looks at the schema. */
const NEVER = new Set(['schema/unknown-field', 'schema/version-not-served', 'schema/null-value']);

/** Which faults of an object the API server lets pass, because the place they are at did not change. */
export class Tolerance {
  public constructor(private readonly root: Correlation, private readonly hadTwins: boolean) {}

  public covers({ rule, property }: Pick<CheckViolation, 'rule' | 'property'>): boolean {
    if (NEVER.has(rule)) return false;
    // Entries with the same key are judged all at once: with one such pair before, any pair passes.
    if (rule === 'schema/duplicate-entry') return this.hadTwins;
    const steps = parsePath(property);
    // That a field is missing is a fault of what it is missing from.
    if (rule === 'schema/missing-field') steps.pop();
    // Both forms of an object are read as the same version, so a change of these two is never seen.
    if (steps[0] === 'apiVersion' || steps[0] === 'kind') return false;
    let node: Correlation | undefined = this.root;
    for (const step of steps) {
      if (node.unchanged) return true;
      node = node.child(step);
      if (node === undefined) return false;
    }
    return node.unchanged;
  }
}
