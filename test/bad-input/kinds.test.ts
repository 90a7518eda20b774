import { SchemaCatalog } from '../../lib/upstream/schema-catalog';
import { BLOCK } from './kinds/block';
import { BUCKETS } from './kinds/buckets';
import { CLUSTERS } from './kinds/clusters';
import { DRIVERS } from './kinds/drivers';
import { FILES } from './kinds/files';
import { OBJECTS } from './kinds/objects';
import { Place } from './kinds/place';
import type { Mistake, Mistakes } from './kinds/place';

const MISTAKES: Mistakes = { ...CLUSTERS, ...BLOCK, ...FILES, ...OBJECTS, ...BUCKETS, ...DRIVERS };

/** Kinds that nobody writes by hand. */
const MADE_BY_OTHERS = ['ObjectBucket'];

/** What somebody is told: by the construct that refuses, or by the rule that is named. */
function said({ program, rule, site }: Mistake): string[] {
  const at = new Place(site);
  try {
    program(at);
  } catch (error) {
    expect(error).not.toBeInstanceOf(TypeError);
    return [(error as Error).message];
  }
  return rule === undefined ? [] : at.found(rule);
}

test('each kind has its five most likely mistakes', () => {
  const kinds = ['ceph.rook.io/v1', 'csi.ceph.io/v1', 'objectbucket.io/v1alpha1'].flatMap((apiVersion) =>
    SchemaCatalog.of().neighbours(apiVersion).filter((peer) => peer.apiVersion === apiVersion).map(({ kind }) => kind));
  expect(kinds).toHaveLength(26);
  expect(kinds.filter((kind) => (MISTAKES[kind]?.length ?? 0) < 5)).toEqual(MADE_BY_OTHERS);
});

describe.each(Object.entries(MISTAKES))('%s', (_, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake.what, mistake] as const))('%s', (_name, mistake) => {
    expect(said(mistake)).toEqual([mistake.said]);
  });
});
