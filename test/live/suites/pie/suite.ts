import fc from 'fast-check';
import { check } from '../../../../lib/engine/check';
import { Severity } from '../../../../lib/engine/finding';
import { objectsOf, PROBES, siteOf } from '../../../pie/recorded';
import recording from '../../../pie/recorded.json';
import { objectOf } from '../../../support/objects';
import type { Server } from '../../harness/server';
import type { Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { NAMED_PROBE } from './named-probe';
import type { NamedProbe } from './named-probe';
import { sorted } from './sorted';
import { compareStaticMode } from './static-mode';

const NAMES = 400;

/** pie's controller itself cannot be built from modules: recorded objects and the API server's own verdicts stand in for it. */
export const pie: Suite = {
  name: 'pie',
  proves: 'probes lead to what pie\'s controller made of them, static mode writes the same, and names are refused that it could not use',
  run: async (live, tally) => {
    const { server } = await live.start();
    await server.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: recording.namespace } });
    for (const probe of PROBES) await storeProbe(server, tally, probe.name);
    await Promise.all(PROBES.flatMap(objectsOf).map(async (object) => {
      const { status, body } = await server.create(object, { dryRun: true });
      tally.count('recorded objects');
      if (status >= 300) tally.fault(`The API server refuses ${object.kind} ${object.metadata.name}, which pie made: ${body.message}`);
    }));
    await compareStaticMode(server, tally);
    await Promise.all(fc.sample(NAMED_PROBE, { numRuns: NAMES, seed: live.options.seed }).map((probe) => compareNames(server, tally, probe)));
  },
};

/** What is stored of an emitted probe is what the controller was fed with: only the text of its threshold is in Go's form. */
async function storeProbe(server: Server, tally: Tally, name: string): Promise<void> {
  const emitted = objectOf(siteOf(PROBES.filter((probe) => probe.name === name)), 'PieProbe', name);
  const { status, body } = await server.apply(emitted);
  tally.count('probes applied');
  if (status >= 300) return tally.fault(`The API server refuses PieProbe ${name}: ${body.message}`);
  if (JSON.stringify(sorted(body.spec)) !== JSON.stringify(sorted(emitted.spec))) {
    tally.fault(`PieProbe ${name} is stored as ${JSON.stringify(body.spec)}, but was written as ${JSON.stringify(emitted.spec)}`);
  }
}

/** The checks refuse a probe on a node exactly when the API server refuses one of the objects that pie would make for it. */
async function compareNames(server: Server, tally: Tally, { probe, object, facts }: NamedProbe): Promise<void> {
  const refusals: string[] = [];
  for (const made of objectsOf(probe)) {
    const { status, body } = await server.create(made, { dryRun: true });
    if (status >= 300) refusals.push(body.message);
  }
  const errors = check([{ object, origin: 'pie' }], facts).filter(({ severity }) => severity === Severity.ERROR);
  tally.count(refusals.length > 0 ? 'names refused' : 'names accepted');
  if ((refusals.length > 0) === (errors.length > 0)) return;
  tally.fault(`Probe ${probe.name} of class ${probe.storageClass} on node ${probe.nodes[0]}: the API server says ${refusals.join('; ') || 'yes'}, `
    + `the checks say ${errors.map(({ message }) => message).join('; ') || 'yes'}`);
}
