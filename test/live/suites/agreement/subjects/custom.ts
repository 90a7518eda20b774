import { customResourceDefinitions } from '../../../../../lib/upstream/custom-resource-definitions';
import type { UpstreamName } from '../../../../../lib/upstream/data-file';
import { SchemaCatalog } from '../../../../../lib/upstream/schema-catalog';
import type { KindSchema } from '../../../../../lib/upstream/schema-catalog';
import type { Random } from '../random';
import { objectOf } from '../samples/objects';
import type { Fullness } from '../samples/objects';
import type { Subject } from './subject';

/** Bare, middling and full ones; the last are as long as what people write by hand. */
const FULLNESS: readonly Fullness[] = [
  { richness: 0, size: 1 }, { richness: 0.2, size: 40 }, { richness: 0.5, size: 60 }, { richness: 0.7, size: 150 }, { richness: 0.9, size: 250 },
];

/** Every served kind of some upstreams' definitions. */
export function customSubjects(upstreams: readonly UpstreamName[], releases: { readonly [upstream: string]: string }): Subject[] {
  const catalog = SchemaCatalog.of(releases);
  return upstreams.flatMap((upstream) => customResourceDefinitions(upstream, releases[upstream])).flatMap(({ spec }) =>
    spec.versions.filter((version: any) => version.served).map((version: any) => subjectOf(catalog.find(`${spec.group}/${version.name}`, spec.names.kind)!)));
}

/** A kind whose objects are made from its schema alone. */
export function subjectOf(kind: KindSchema): Subject {
  return { kind, candidates: (random: Random) => FULLNESS.map((fullness) => objectOf(kind, random, fullness)) };
}
