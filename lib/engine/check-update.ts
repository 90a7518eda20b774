import type { CheckViolation } from './admission/check';
import type { Rule } from './admission/rule';
import { plain, title } from './admission/rules/read';
import { KindLookup } from './admission/schema/kind-lookup';
import { groupKind, World } from './admission/world';
import type { Document } from './document';
import type { SiteFacts } from './facts';
import type { Finding } from './finding';
import { refusal, wrongAlone } from './update/alone';
import { refusals } from './update/custom/custom-resource';
import { TRANSITION } from './update/custom/transition-rule';
import { UPDATE_RULES } from './update/registry';
import { anotherObject } from './update/rules/another-object';
import { takenService } from './update/taken-service';
import type { Change, UpdateRule, UpdateViolation } from './update/update-rule';

type Reasons = Pick<Rule, 'id' | 'severity' | 'why' | 'fix'>;

/**
 * Why the API server would refuse to store an object over one of the same name; nothing when it would take it.
 *
 * What was there before may be a manifest or what was read from a cluster. What a cluster fills in by itself, such as the volume of a
 * claim, may be missing afterwards: to apply a manifest does not remove it. What was wrong before and stays the same passes where the API
 * server lets it pass.
 *
 * @param world the objects of the site, for CRDs and storage classes among them; made once for many changes
 */
export function checkUpdate(before: Document, after: Document, facts: SiteFacts, world: World = new World([after], facts)): Finding[] {
  const change: Change = { before, after: groupKind(after.object) === '/Service' ? takenService(before, after) : after, world };
  const others = [...found(anotherObject, change)];
  if (others.length > 0) return others;
  const kind = groupKind(after.object);
  const rules = UPDATE_RULES.filter(({ kinds }) => kinds?.includes(kind) ?? true);
  return [...byItself(change), ...rules.flatMap((rule) => [...found(rule, change)])];
}

function byItself(change: Change): Finding[] {
  const { before, after, world } = change;
  const { apiVersion, kind } = after.object;
  const schema = KindLookup.of(world).find(plain(apiVersion), plain(kind));
  const isCustom = schema?.custom ?? false;
  const now = wrongAlone(after, world, isCustom);
  const had = now.length === 0 ? [] : wrongAlone(before, world, isCustom);
  const hadTwins = had.some(({ rule }) => rule === 'schema/duplicate-entry');
  const left = schema?.custom ? [...refusals(change, schema, now, hadTwins)] : added(now, had);
  return left.map((violation) => finding(refusal(violation.rule) ?? TRANSITION, violation, after));
}

/** What is wrong now and was not wrong in the same way before; what was, the API server has taken once and takes again. */
function added(now: readonly CheckViolation[], had: readonly CheckViolation[]): CheckViolation[] {
  const known = new Set(had.map(textOf));
  return now.filter((violation) => !known.has(textOf(violation)));
}

function textOf({ rule, property, message }: CheckViolation): string {
  return JSON.stringify([rule, property, message]);
}

function* found(rule: UpdateRule, change: Change): Iterable<Finding> {
  for (const violation of rule.compare(change)) yield finding(rule, violation, change.after);
}

function finding(rule: Reasons, { property, message, fix }: UpdateViolation, { object, origin }: Document): Finding {
  const { id, severity, why } = rule;
  return { rule: id, severity, message, why, fix: fix ?? rule.fix, origin, object: title({ object, origin }), property };
}
