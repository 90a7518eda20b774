import { UPSTREAM_NAMES } from '../../../../lib/upstream/data-file';
import type { LiveOptions, Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { established } from '../../harness/template';
import { judge, samplesOf } from './arena';
import type { Sample } from './arena';
import { Findings } from './findings';
import { mutate } from './mutate';
import { Random } from './random';
import { builtinSubjects } from './subjects/builtin/subjects';
import { customSubjects } from './subjects/custom';
import type { Field } from './subjects/subject';
import { EVERYTHING, syntheticSubject } from './subjects/synthetic';

/** More at once gains nothing: the server is busy with one for each core. */
const AT_ONCE = 6;
const CUSTOM = UPSTREAM_NAMES.filter((name) => name !== 'kubernetes');
/** The oldest release that is supported of each upstream that has several. */
const OLDER = { 'rook': '1.19.10', 'csi-operator': '0.6.0' };

/** Plugins that ask for other objects: namespaces, classes of priorities and of runtimes. */
const WITHOUT = ['NamespaceLifecycle', 'Priority', 'RuntimeClass', 'PodSecurity'];

/** The engine's verdict on an object is the API server's. */
export const agreement: Suite = {
  name: 'agreement',
  proves: 'the engine refuses what the API server refuses, at the same places',
  run: async (live, tally) => {
    // Namespaces need not exist, since names of namespaces are changed as well.
    const plane = await live.start({ withoutAdmission: WITHOUT });
    const older = await live.start({ withoutAdmission: ['NamespaceLifecycle'], definitions: OLDER });
    const { status, body } = await plane.server.create(EVERYTHING);
    if (status >= 300) throw new Error(body.message);
    await established(plane.server, EVERYTHING);
    const fields: Field[] = [
      { server: plane.server, releases: {}, subjects: [...customSubjects(CUSTOM, {}), syntheticSubject(), ...builtinSubjects()] },
      { server: older.server, releases: OLDER, subjects: customSubjects(['rook', 'csi-operator'], OLDER) },
    ];
    await compareAll(fields, live.options, tally);
  },
};

async function compareAll(fields: readonly Field[], { seed, mutations }: LiveOptions, tally: Tally): Promise<void> {
  const findings = new Findings();
  const samples = await samplesOfAll(fields, seed, findings, tally);
  const only = process.env.ROOKERY_MUTATION;
  const [from, to] = only === undefined ? [0, mutations] : [Number(only), Number(only) + 1];
  await inParallel(to - from, async (offset) => {
    const random = new Random(seed, from + offset);
    const { field, subject, object: original } = random.pick(random.pick(samples));
    const { object, changes } = mutate(original, subject, random);
    const judged = await judge(object, field, subject);
    const where = `--seed ${seed}, ROOKERY_MUTATION=${from + offset}, ${subject.kind.kind} ${subject.kind.apiVersion}, ${changes.join(', then ')}`;
    findings.add(judged, where);
    tally.count(judged.accepted ? 'mutations accepted' : 'mutations refused');
  });
  findings.tell(tally);
}

/** The samples of each kind. */
async function samplesOfAll(fields: readonly Field[], seed: number, findings: Findings, tally: Tally): Promise<Sample[][]> {
  const all = fields.flatMap((field) => field.subjects.map((subject) => ({ field, subject })));
  const found: Sample[][] = [];
  await inParallel(all.length, async (i) => {
    const { field, subject } = all[i];
    const name = `${subject.kind.kind} ${subject.kind.apiVersion}`;
    found[i] = await samplesOf(subject, field, new Random(seed, i), (comparison) => {
      findings.add(comparison, `--seed ${seed}, a sample of ${name}`);
    });
    if (found[i].length === 0) tally.fault(`No sample of ${name} is accepted, so nothing of it was changed.`);
    tally.count('samples', found[i].length);
  });
  tally.count('kinds', all.length);
  return found.filter((samples) => samples.length > 0).flatMap((samples) => Array.from({ length: samples[0].subject.weight ?? 1 }, () => samples));
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  }));
}
