import { PREDICATES } from '../../admission/cel/predicates';
import type { CheckViolation } from '../../admission/check';
import { formatPath } from '../../admission/schema/path';
import type { Document } from '../../document';
import { parsePath } from './parse-path';
import type { Tolerance } from './tolerated';

/**
 * Rules that do not hold around faults that are let pass.
 *
 * Of an object by itself, rules are only asked about values that are right; the API server asks them about all that it lets pass.
 */
export function* skippedRules(passed: readonly CheckViolation[], tolerance: Tolerance, document: Document): Iterable<CheckViolation> {
  const seen = new Set<string>();
  for (const fault of passed) {
    const steps = parsePath(fault.property);
    const stops = tolerance.wayTo(steps);
    for (const [i, { schema, value }] of stops.entries()) {
      const property = formatPath(steps.slice(0, i));
      if (value === undefined || value === null || seen.has(property)) continue;
      seen.add(property);
      const isUnchanged = stops.slice(0, i + 1).some(({ node }) => node?.unchanged);
      for (const { rule, message } of schema['x-kubernetes-validations'] ?? []) {
        const verdict = evaluated(rule, value);
        if (verdict === 'fails' || (verdict === false && !isUnchanged)) {
          yield { rule: 'cel/broken-rule', property, message: message ?? `the rule ${rule} does not hold`, document };
        }
      }
    }
  }
}

function evaluated(rule: string, value: unknown): boolean | 'fails' {
  try {
    return PREDICATES.get(rule)?.(value) ?? true;
  } catch (error) {
    if (error instanceof TypeError) return 'fails';
    throw error;
  }
}
