import { pie } from 'rookery';
import type { Site } from 'rookery';
import { objectsOf, siteOf } from '../../../pie/recorded';
import type { RecordedProbe } from '../../../pie/recorded';
import { goodNodes, selectGroup, staticSite, WORKING } from '../../../pie/static/static-site';
import { objectsOf as objectsIn } from '../../../support/objects';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { sorted } from './sorted';

const { latencyOnly, observed } = pie.StaticVariant;

/** What static mode writes is stored as what pie's controller made was stored, and its other variants are accepted as well. */
export async function compareStaticMode(server: Server, tally: Tally): Promise<void> {
  for (const probe of WORKING) {
    const names = goodNodes(probe);
    const named = names.length < probe.nodes.length;
    await Promise.all(written(staticSite(probe, named ? names : undefined)).map((object) => compare(server, tally, probe, object, named)));
    for (const variant of [latencyOnly({ backoffLimit: 0 }), observed({ suspend: true })]) {
      await Promise.all(written(inVariant(probe, names, variant)).map(async (object) => {
        const { status, body } = await server.apply(object, { dryRun: true, force: true });
        tally.count('static objects of other variants');
        if (status >= 300) tally.fault(`The API server refuses ${object.kind} ${object.metadata.name} of a static probe: ${body.message}`);
      }));
    }
  }
}

async function compare(server: Server, tally: Tally, probe: RecordedProbe, object: any, named: boolean): Promise<void> {
  const { kind, metadata: { name } } = object;
  const { status, body } = await server.apply(object);
  tally.count('static objects compared');
  if (status >= 300) return tally.fault(`The API server refuses ${kind} ${name} of a static probe: ${body.message}`);
  const recorded = objectsOf(probe).find((each) => each.kind === kind && each.metadata.name === name);
  if (recorded === undefined) return tally.fault(`${kind} ${name} of a static probe is none that pie made`);
  // Nodes that are given by name are selected by name.
  if (named && object.metadata.labels.node === undefined) selectGroup(body, probe.group);
  const [ours, theirs] = [body, recorded].map(({ metadata: { namespace, labels }, spec }) => JSON.stringify(sorted({ namespace, labels, spec })));
  if (ours !== theirs) tally.fault(`${kind} ${name} of a static probe is stored as ${ours}, but pie's as ${theirs}`);
}

function written(site: Site): any[] {
  return objectsIn(site).filter(({ kind }) => kind === 'CronJob' || kind === 'PersistentVolumeClaim');
}

function inVariant(probe: RecordedProbe, nodeNames: readonly string[], variant: pie.StaticVariant): Site {
  return siteOf([probe], (controller, storageClass, { nodeSelector, probeThreshold, ...options }) => (
    controller.addStaticProbe(storageClass, { ...options, nodeNames: [...nodeNames], variant })
  ));
}
