import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf, objectsOf } from '../../test/support/objects';
import { Probes } from './chart';

testExample(Probes, 'malmo', __dirname);

const site = new Probes(new StorageApp({ quiet: true }), 'malmo');
const jobs = objectsOf(site).filter(({ kind }) => kind === 'CronJob');

test('the controller makes objects for one class only', () => {
  const halves = (name: string) => {
    const { disableProvisionProbe, disableMountProbes } = objectOf(site, 'PieProbe', name).spec;
    return [disableProvisionProbe, disableMountProbes];
  };
  expect(namesOf(site, 'PieProbe')).toEqual(['local-hdd', 'local-nvme']);
  expect(halves('local-nvme')).toEqual([undefined, undefined]);
  expect(halves('local-hdd')).toEqual([true, true]);
});

test('for the other there is a job and a claim on every node, which tolerate its taint', () => {
  expect(jobs.map(({ metadata }) => metadata.labels.node)).toEqual([undefined, 'archive-1', 'archive-2']);
  expect(namesOf(site, 'PersistentVolumeClaim')).toHaveLength(2);
  for (const { spec } of jobs) {
    expect(spec.jobTemplate.spec.template.spec.tolerations).toEqual([{ key: 'example.com/archive', operator: 'Exists', effect: 'NoSchedule' }]);
  }
});

test('pods of both may reach the receiver, by the label that all of them carry', () => {
  const [{ from: [{ podSelector }] }] = objectOf(site, 'NetworkPolicy', 'pie').spec.ingress;
  for (const { spec } of jobs) expect(Object.keys(spec.jobTemplate.spec.template.metadata.labels)).toContain(podSelector.matchExpressions[0].key);
});

test('alerts are about both', () => {
  const { groups } = site.toJson().find(({ metadata }) => metadata.name === 'pie-alerts').spec;
  const [controller, ...probes] = groups.map(({ name, rules }: any) => [name, rules.length]);
  expect(controller[0]).toBe('pie-pie');
  expect(probes).toEqual([['pie-pie-local-nvme', 7], ['pie-pie-local-hdd', 7]]);
});
