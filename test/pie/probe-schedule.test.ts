import { ApiObject, App } from 'cdk8s';
import { Duration, ExistingStorageClass, NodePool, pie, Site } from 'rookery';
import { PROBES, siteOf } from './recorded';

const NAMED = NodePool.of('ssd', { count: 3, nodeNames: ['worker-01', 'worker-02', 'worker-03'], labels: { disk: 'ssd' } });
const UNNAMED = NodePool.of('hdd', { count: 90, labels: { disk: 'hdd' } });

function siteWith(nodes: NodePool[]): { site: Site; prober: pie.Pie } {
  const site = new Site(new App(), 'tokyo', { nodes });
  return { site, prober: new pie.Pie(site, 'pie') };
}

test('everything is counted where nodes have names', () => {
  const { site, prober } = siteWith([NAMED]);
  prober.addProbe(ExistingStorageClass.named(site, 'local'), { nodes: [NAMED] });
  prober.addProbe(ExistingStorageClass.named(site, 'ceph-block'), { nodes: [NAMED], probePeriod: Duration.minutes(10) });
  const schedule = pie.ProbeSchedule.of(site);
  expect(schedule).toMatchObject({
    podsPerHour: 3 * 12 + 12 + 3 * 6 + 6,
    volumesPerHour: 12 + 6,
    keptVolumes: 6,
    unknown: [],
  });
  expect(Object.keys(schedule.startsPerClass)).toEqual(['ceph-block', 'local']);
  expect(Object.keys(schedule.startsPerNode)).toEqual(['worker-01', 'worker-02', 'worker-03']);
  expect(schedule.toString()).toBe([
    'Probes of tokyo: 72 pods and 18 new volumes an hour, 6 volumes kept',
    '                  pods an hour  at once  in minute',
    'class ceph-block            24        3        :00',
    'class local                 48        1        :00',
    'node worker-01              18        1        :00',
    'node worker-02              18        1        :00',
    'node worker-03              18        1        :00',
  ].join('\n'));
});

test('what nodes without names may hide is said', () => {
  const { site, prober } = siteWith([NAMED, UNNAMED]);
  prober.addProbe(ExistingStorageClass.named(site, 'local'), { nodes: [NAMED, UNNAMED] });
  const schedule = pie.ProbeSchedule.of(site);
  expect(schedule).toMatchObject({ podsPerHour: 12 + 93 * 12, keptVolumes: 93, startsPerClass: { local: 19 } });
  expect(schedule.unknown).toEqual(['In which minutes probe local starts on 90 nodes of hdd, which have no names.']);
  expect(schedule.toString()).toMatch(/\nclass local +1128 +>= 19 +\?\n[^]*\nNot known:\n- In which minutes probe local starts on 90 nodes of hdd, which have no names\.$/);
});

test('without declared nodes only new volumes are counted', () => {
  const { site, prober } = siteWith([]);
  prober.addProbe(ExistingStorageClass.named(site, 'local'));
  expect(pie.ProbeSchedule.of(site)).toMatchObject({
    podsPerHour: 12, volumesPerHour: 12, keptVolumes: 0, startsPerNode: {}, startsPerClass: { local: 1 },
    unknown: ['On how many nodes probe local mounts volumes, for the site declares none.'],
  });
});

test('jobs that somebody wrote are counted, and not twice where pie takes them over', () => {
  const { site, prober } = siteWith([NAMED]);
  prober.addProbe(ExistingStorageClass.named(site, 'local'), { nodes: [NAMED], disableProvisionProbe: true });
  const job = (name: string, probe: string, schedule: string, spec: object = {}) => new ApiObject(site, name, {
    apiVersion: 'batch/v1', kind: 'CronJob',
    metadata: { name, namespace: 'pie', labels: { 'pie-probe': probe, 'storage-class': 'local', 'node': 'worker-01' } }, spec: { schedule, ...spec },
  });
  job('taken-over', 'local', '0-59/5 * * * *');
  job('own', 'own', '7 * * * *');
  job('resting', 'resting', '* * * * *', { suspend: true });
  job('nightly', 'nightly', '0 3 * * *');
  expect(pie.ProbeSchedule.of(site)).toMatchObject({
    podsPerHour: 3 * 12 + 1, keptVolumes: 4, unknown: ['How often CronJob pie/nightly starts, for its schedule is not the same in every hour.'],
  });
});

test('nothing is probed', () => {
  expect(pie.ProbeSchedule.of(siteWith([NAMED]).site).toString()).toBe('Probes of tokyo: 0 pods and 0 new volumes an hour, 0 volumes kept');
});

test('the jobs are those of the real controller', () => {
  const complete = PROBES.filter(({ provision, mount, nodes }) => provision && nodes.every((node) => mount[node]?.cronJob));
  expect(complete.length).toBeGreaterThan(3);
  for (const probe of complete) {
    const starts = [probe.provision?.schedule, ...Object.values(probe.mount).map(({ schedule }) => schedule)].map((schedule) => Number(schedule?.split('-')[0]));
    const perHour = starts.map((first) => Math.floor((59 - first) / probe.period) + 1);
    const { podsPerHour, startsPerClass } = pie.ProbeSchedule.of(siteOf([probe]));
    expect(podsPerHour).toBe(perHour.reduce((sum, each) => sum + each, 0));
    expect(startsPerClass[probe.storageClass]).toBe(Math.max(...starts.map((first) => starts.filter((each) => each === first).length)));
  }
});

test('only of a site', () => {
  expect(() => pie.ProbeSchedule.of('tokyo' as any)).toThrow('site: "tokyo" is not a site. Names, units and settings are read from objects, so that none of '
    + 'them is typed a second time. Pass the Site that the probes are in.');
});
