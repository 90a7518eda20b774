import { World } from '../../../lib/engine/admission/world';
import { checkUpdate } from '../../../lib/engine/check-update';
import type { UpdateRule } from '../../../lib/engine/update/update-rule';

const SITE = { site: 'test' };

/** What a rule finds in a change, as `property: message`. */
export function compared(rule: UpdateRule, before: any, after: any, others: readonly any[] = []): string[] {
  const world = new World(others.map((object) => ({ object, origin: 'other' })), SITE);
  return [...rule.compare({ before: { object: before, origin: 'before' }, after: { object: after, origin: 'after' }, world })]
    .map(({ property, message }) => `${property}: ${message}`);
}

/** The ids of the rules that a whole check finds broken, with their places. */
export function refusals(before: any, after: any, others: readonly any[] = []): string[] {
  const [first, second] = [before, after].map((object) => ({ object, origin: 'app/thing' }));
  const world = new World([second, ...others.map((object) => ({ object, origin: 'other' }))], SITE);
  return checkUpdate(first, second, SITE, world).map(({ rule, property }) => `${rule} ${property}`);
}
