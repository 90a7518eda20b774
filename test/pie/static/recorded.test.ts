import { pie } from 'rookery';
import type { Site } from 'rookery';
import { namesOf, objectsOf as objectsIn } from '../../support/objects';
import { objectsOf, PROBES, siteOf } from '../recorded';
import { goodNodes, selectGroup, staticSite, WORKING } from './static-site';
import { stored } from './stored';

const made = (site: Site) => objectsIn(site).filter(({ kind }) => ['CronJob', 'PersistentVolumeClaim'].includes(kind)).map(stored);
const byName = (a: any, b: any) => `${a.kind} ${a.metadata.name}` < `${b.kind} ${b.metadata.name}` ? -1 : 1;
test('all that the real controller made is written, and nothing else', () => {
  let count = 0;
  for (const probe of WORKING) {
    const good = goodNodes(probe);
    const all = good.length === probe.nodes.length;
    const expected = objectsOf(probe).filter(({ metadata }) => metadata.labels.node === undefined || good.includes(metadata.labels.node));
    const found = made(staticSite(probe, all ? undefined : good));
    if (!all) found.filter(({ metadata }) => metadata.labels.node === undefined).forEach((job) => selectGroup(job, probe.group));
    expect(found.sort(byName)).toEqual(expected.sort(byName));
    count += found.length;
  }
  // The claim that it made for a node on which it then could not make the job.
  expect(count).toBe(133 - 1);
});

test.each(PROBES.map((probe) => [probe.name, probe] as const))('probe %s is refused on exactly the nodes on which the real controller failed', (name, probe) => {
  if (!WORKING.includes(probe)) {
    expect(staticSite(probe).findings().map(({ rule }) => rule)).toContain('pie/period-not-above-threshold');
    return;
  }
  const bad = probe.nodes.filter((node) => !goodNodes(probe).includes(node));
  for (const node of probe.nodes) {
    const attempt = () => staticSite(probe, [node]);
    if (bad.includes(node)) expect(attempt).toThrow(`for node ${node}. They are cut from`);
    else expect(attempt).not.toThrow();
  }
  if (bad.length === 0) return;
  expect(() => staticSite(probe)).toThrow(`tokyo/pie/probe-${name}: probeName: pie's names of objects cannot be used: `);
  for (const node of bad) expect(() => staticSite(probe)).toThrow(`for node ${node}`);
});

test('in the other variants names and schedules are the same, and so is all that the controller would write', () => {
  const probe = WORKING.find(({ name }) => name === 'p')!;
  for (const variant of [pie.StaticVariant.latencyOnly, pie.StaticVariant.observed]) {
    const site = siteOf([probe], (controller, storageClass, { nodeSelector, probeThreshold, ...options }, nodes) => {
      controller.addStaticProbe(storageClass, { ...options, nodes, variant: variant({}) });
    });
    const expected = objectsOf(probe).map((object) => {
      const copy = structuredClone(object);
      // A list is matched as a whole.
      if (copy.kind === 'CronJob') delete copy.spec.jobTemplate.spec.template.metadata.finalizers;
      return copy;
    });
    expect(made(site).sort(byName)).toMatchObject(expected.sort(byName));
    expect(namesOf(site, 'CronJob')).toHaveLength(11);
  }
});
