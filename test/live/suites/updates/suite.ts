import { UPSTREAM_NAMES } from '../../../../lib/upstream/data-file';
import type { Server } from '../../harness/server';
import type { LiveOptions, Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { Findings } from '../agreement/findings';
import { Random } from '../agreement/random';
import { engineVerdict } from '../agreement/verdicts/engine';
import { BUILTIN } from './builtin';
import type { BuiltinSubject } from './builtin/subject';
import { METADATA } from './change';
import { changingKinds } from './custom/places';
import type { ChangingKind } from './custom/places';
import { spoiledObjects } from './custom/spoiled';
import { changed, sampleOf } from './custom/values';
import { judge } from './judge';
import { store } from './stored';
import type { Stored } from './stored';

/** The oldest release that is supported of each upstream that has several. */
const OLDER = { 'rook': '1.19.10', 'csi-operator': '0.6.0' };
const CUSTOM = UPSTREAM_NAMES.filter((name) => name !== 'kubernetes');
const AT_ONCE = 6;
/** Of each object. */
const UPDATES = { builtin: 18, custom: 6, spoiled: 9 };
const SAMPLES = 4;
const TRIES = 500;

/** A stored object and how to change it. */
interface Case {
  readonly stored: Stored;
  readonly times: number;
  change(base: any, random: Random): { readonly object: any; readonly changes: readonly string[] };
}

/** The engine's verdict on a change is the API server's. */
export const updates: Suite = {
  name: 'updates',
  proves: 'the engine refuses the changes that the API server refuses, at the same places',
  run: async (live, tally) => {
    const [plane, older] = await Promise.all([
      live.start({ withoutAdmission: ['NamespaceLifecycle'] }), live.start({ withoutAdmission: ['NamespaceLifecycle'], definitions: OLDER }),
    ]);
    const { seed } = live.options;
    const cases = [
      ...(await Promise.all(BUILTIN.map((subject) => builtinCases(subject, plane.server)))).flat(),
      ...await customCases(changingKinds(CUSTOM, {}), { server: plane.server, releases: {} }, seed, tally),
      ...await customCases(changingKinds(['rook', 'csi-operator'], OLDER), { server: older.server, releases: OLDER }, seed, tally),
      ...(await spoiledObjects(plane.server, seed)).flatMap(({ changing, stored }) =>
        stored.map((each) => caseOf(each, changing, UPDATES.spoiled))),
    ];
    tally.count('objects stored', cases.length);
    await compareAll(cases, live.options, tally);
  },
};

async function builtinCases({ objects, changes, status, outgrown, context = [] }: BuiltinSubject, server: Server): Promise<Case[]> {
  // Of several subjects with the same context, all but the first find it there.
  await Promise.all(context.map((object) => store(object, { server, releases: {} })));
  const all = [...changes, ...changes, ...METADATA];
  const stored = await Promise.all(objects.map(async (object) => (await store(object, { server, releases: {}, context, outgrown }, status))!));
  return stored.map((each) => ({
    stored: each,
    times: UPDATES.builtin,
    change: (base, random) => {
      const chosen = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(all));
      const object = structuredClone(base);
      for (const { apply } of chosen) apply(object, random);
      return { object, changes: chosen.map(({ name }) => name) };
    },
  }));
}

async function customCases(kinds: readonly ChangingKind[], place: Pick<Stored, 'server' | 'releases'>, seed: number, tally: Tally): Promise<Case[]> {
  const found = await Promise.all(kinds.map(async (changing, index) => {
    const random = new Random(seed, index);
    const stored: Stored[] = [];
    for (let i = 0; stored.length < SAMPLES && i < TRIES; i += 1) {
      const object = sampleOf(changing, random, `sample-${i}`);
      // What breaks a rule need not be sent.
      if (!engineVerdict(object, changing.context, place.releases).accepted) continue;
      const each = await store(object, { ...place, context: changing.context });
      if (each) stored.push(each);
    }
    if (stored.length < SAMPLES) tally.fault(`Only ${stored.length} objects of ${changing.kind.kind} could be stored.`);
    return stored.map((each) => caseOf(each, changing, UPDATES.custom));
  }));
  return found.flat();
}

function caseOf(stored: Stored, changing: ChangingKind, times: number): Case {
  return { stored, times, change: (base, random) => changed(base, changing, random) };
}

async function compareAll(cases: readonly Case[], { seed }: LiveOptions, tally: Tally): Promise<void> {
  const findings = new Findings();
  const all = cases.flatMap((each) => Array.from({ length: each.times }, () => each));
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (next < all.length) {
      const index = next;
      next += 1;
      const { stored, change } = all[index];
      const random = new Random(seed, index);
      const base = random.chance(0.5) ? stored.read : stored.written;
      const { object, changes } = change(base, random);
      const judged = await judge(stored, object);
      findings.add(judged, `${object.kind} ${stored.written.metadata.name}, ${base === stored.read ? 'read' : 'written'}, ${changes.join(', then ')}`);
      tally.count('updates compared');
      if (judged.refused) tally.count('updates refused');
    }
  }));
  findings.tell(tally);
}
