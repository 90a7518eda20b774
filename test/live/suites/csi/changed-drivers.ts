import { check } from '../../../../lib/engine/check';
import type { SiteFacts } from '../../../../lib/engine/facts';
import type { Finding } from '../../../../lib/engine/finding';
import { Severity } from '../../../../lib/engine/finding';
import { SchemaCatalog } from '../../../../lib/upstream/schema-catalog';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { mutate } from '../agreement/mutate';
import { Random } from '../agreement/random';
import { subjectOf } from '../agreement/subjects/custom';
import type { DriverProgram } from './programs';
import type { RunningCsiOperator } from './running-csi-operator';

/** So many drivers are made, judged and removed at a time. */
const AT_ONCE = 15;
const TYPES = ['rbd', 'cephfs', 'nfs', 'nvmeof'];

/** What changed drivers may name without anybody having made it; accounts are another matter. */
const FACTS: SiteFacts = {
  site: 'csi',
  external: [['apiextensions.k8s.io/v1', 'CustomResourceDefinition'], ['scheduling.k8s.io/v1', 'PriorityClass'], ['v1', 'ConfigMap']]
    .map(([apiVersion, kind]) => ({ apiVersion, kind, namespace: '*', name: '*' })),
};

/** What keeps the operator from judging any other driver, so that it is not shown any. */
const HARMFUL: Readonly<Record<string, string>> = {
  'schema/unreadable-number': 'left out, since one number that Go cannot read stops the operator for all',
  'rook/driver-mount-options-unordered': 'left out, since the operator would work on it without end',
};

interface Case {
  readonly driver: any;
  readonly changes: readonly string[];
}

/** Drivers with something changed at random: what the operator cannot work with has to be an error of the checks. */
export async function compareChanged(
  server: Server, operator: RunningCsiOperator, programs: readonly DriverProgram[], seed: number, count: number, tally: Tally,
): Promise<void> {
  const subject = subjectOf(SchemaCatalog.of({}).find('csi.ceph.io/v1', 'Driver')!);
  const originals = programs.flatMap(({ drivers }) => drivers);
  const all = Array.from({ length: count }, (_, index): Case => {
    const random = new Random(seed, index);
    const original = structuredClone(random.pick(originals));
    const { object, changes } = mutate(original, subject, random);
    const name = `changed-${index}.${random.pick(TYPES)}.csi.ceph.com`;
    return { driver: { ...object, metadata: { ...object.metadata, name, namespace: original.metadata.namespace } }, changes };
  });
  for (let from = 0; from < all.length; from += AT_ONCE) await judge(server, operator, programs[0], all.slice(from, from + AT_ONCE), tally);
}

async function judge(server: Server, operator: RunningCsiOperator, { objects }: DriverProgram, cases: readonly Case[], tally: Tally): Promise<void> {
  const mark = operator.mark();
  const stored: (Case & { readonly errors: readonly Finding[] })[] = [];
  for (const each of cases) {
    const errors = errorsIn(each.driver, objects);
    const harm = errors.find(({ rule }) => rule in HARMFUL);
    if (harm !== undefined) {
      tally.count(HARMFUL[harm.rule]);
      continue;
    }
    const { status } = await server.create(each.driver);
    // What the API server says of it is compared elsewhere.
    if (status < 300) stored.push({ ...each, errors });
    tally.count(status < 300 ? 'changed drivers judged by the operator' : 'changed drivers refused by the API server');
  }
  const verdicts = await operator.verdicts('Driver', stored.map(({ driver }) => driver.metadata.name), mark);
  for (const { driver, changes, errors } of stored) {
    const { accepted, error = '' } = verdicts.get(driver.metadata.name)!;
    tally.count(accepted ? 'accepted by the operator' : 'refused by the operator');
    if (!accepted && errors.length === 0) tally.fault(`missed: ${changes.join(', then ')}\n  operator: ${error}\n  object:   ${JSON.stringify(driver)}`);
    if (accepted && errors.length > 0) tally.count('the checks go further');
    await server.remove(driver);
  }
}

function errorsIn(driver: any, others: readonly any[]): Finding[] {
  const documents = [driver, ...others].map((object, index) => ({ object, origin: `csi/${index}` }));
  return check(documents, FACTS).filter(({ severity, origin }) => severity === Severity.ERROR && origin === 'csi/0');
}
