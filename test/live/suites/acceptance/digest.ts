import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from '../../harness/tally';
import type { Written } from './examples';

const DIGESTS = join(__dirname, '..', '..', '..', '..', 'upstream', 'digests.json');

/** Every definition that is written is the one that upstream publishes for one of the supported releases. */
export function compareDefinitions({ example, site, phases }: Written, tally: Tally): void {
  const known = publishedDigests();
  for (const object of phases.flatMap(({ objects }) => objects).filter(({ kind }) => kind === 'CustomResourceDefinition')) {
    const { name } = object.metadata;
    if (!known.get(name)?.has(digestOf(object))) tally.fault(`${example}/${site}: the definition ${name} is not the one that upstream publishes`);
    tally.count('definitions equal to upstream\'s');
  }
}

/** The digests of each definition, in all releases. */
function publishedDigests(): ReadonlyMap<string, ReadonlySet<string>> {
  const upstreams: Record<string, Record<string, Record<string, string>>> = JSON.parse(readFileSync(DIGESTS, 'utf8'));
  const result = new Map<string, Set<string>>();
  for (const release of Object.values(upstreams).flatMap((releases) => Object.values(releases))) {
    for (const [name, digest] of Object.entries(release)) result.set(name, (result.get(name) ?? new Set()).add(digest));
  }
  return result;
}

/** As upstream/README.md defines it; written by our emitter and read back by another, descriptions are gone already. */
function digestOf({ metadata, spec }: any): string {
  return createHash('sha256').update(JSON.stringify({ name: metadata.name, spec: sorted(spec) })).digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]));
}
