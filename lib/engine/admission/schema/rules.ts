import type { Document } from '../../document';
import { nearest } from '../../text/nearest';
import { celRules } from '../cel/rules';
import type { Check, CheckViolation } from '../check';
import { plain } from '../rules/read';
import { groupKind } from '../world';
import type { World } from '../world';
import { KindLookup } from './kind-lookup';
import { faultsOf } from './kind-validator';
import { inOtherReleases } from './other-releases';
import { SCHEMA_RULES } from './schema-rules';
import type { SchemaRule } from './schema-rules';

/** Holds every object against the schema of its kind, and against the validation rules in it. */
const schemaCheck: Check = { rules: [...SCHEMA_RULES, ...celRules], inspect };

/** The checks that need schemas. */
export const schemaChecks: readonly Check[] = [schemaCheck];

function* inspect(document: Document, world: World): Iterable<CheckViolation> {
  const { object } = document;
  const at = (rule: SchemaRule, property: string, message: string, fix?: string): CheckViolation =>
    ({ document, rule, property, message, ...(fix === undefined ? {} : { fix }) });

  const lookup = KindLookup.of(world);
  const found = lookup.find(plain(object.apiVersion), plain(object.kind));
  if (!found) {
    const [group] = groupKind(object).split('/');
    if (!lookup.isExternal(group)) yield at('schema/unknown-kind', 'kind', ...unknown(object, lookup));
    return;
  }
  if (!found.served) yield at('schema/version-not-served', 'apiVersion', `${found.apiVersion} of ${found.kind} is not served`);
  if (found.deprecated) yield at('schema/version-deprecated', 'apiVersion', `${found.apiVersion} of ${found.kind} is deprecated`);
  if (found.subresources.status !== undefined && object.status !== undefined) yield at('schema/status-is-dropped', 'status', 'status is set');
  for (const fault of inOtherReleases(object, faultsOf(object, found), lookup)) yield { document, ...fault };
}

/** What is wrong with a kind that has no schema, and what was probably meant. */
function unknown({ apiVersion, kind }: any, lookup: KindLookup): [message: string, fix?: string] {
  const what = `no schema is known for kind "${plain(kind)}" in ${plain(apiVersion)}`;
  const elsewhere = lookup.elsewhere(plain(apiVersion), plain(kind)).map(({ release }) => release);
  if (elsewhere.length > 0) {
    const releases = elsewhere.join(' and ');
    return [`${lookup.releaseOf(plain(apiVersion))} has no kind "${plain(kind)}" in ${plain(apiVersion)}, ${releases} has`, `Run ${releases}, or leave the object out`];
  }
  const peers = lookup.neighbours(plain(apiVersion));
  const others = peers.filter((peer) => peer.kind === kind && peer.served).map((peer) => peer.apiVersion);
  if (others.length > 0) return [what, `Use apiVersion ${others.join(' or ')}`];
  const similar = nearest(plain(kind), new Set(peers.map((peer) => peer.kind)));
  return similar === undefined ? [what] : [`${what}, did you mean "${similar}"?`, `Write kind ${similar}`];
}
