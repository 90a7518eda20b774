import { App } from 'cdk8s';
import { Duration, ExistingStorageClass, NodePool, pie, Platform, SecretRef, Site, Size, StorageApp, Taint } from 'rookery';
import type { SiteProps } from 'rookery';
import { namesOf, objectOf, objectsOf } from '../../support/objects';

const WORKERS = NodePool.of('workers', { count: 2, nodeNames: ['w1', 'w2'], labels: { role: 'worker' } });
const STORAGE = NodePool.of('storage', { count: 1, nodeNames: ['s1'], labels: { role: 'storage' }, taints: [Taint.noSchedule('storage')] });
const HOST = 'kubernetes.io/hostname';

function siteWith(options: pie.StaticProbeOptions, props: SiteProps = {}): Site {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', props);
  new pie.Pie(site, 'pie').addStaticProbe(ExistingStorageClass.named(site, 'local'), options);
  return site;
}

const jobs = (site: Site) => objectsOf(site).filter(({ kind }) => kind === 'CronJob');
const template = (site: Site, name: string) => objectOf(site, 'CronJob', name).spec.jobTemplate.spec.template;
const PROVISION = 'provision-local-local-';
const nameOf = (site: Site, start: string) => namesOf(site, 'CronJob').find((name) => name.startsWith(start))!;

test('a job and a claim for every node, and a job that makes volumes', () => {
  const site = siteWith({ nodes: [WORKERS] });
  expect(namesOf(site, 'CronJob')).toEqual(['mount-local-w1-local-a83a52', 'mount-local-w2-local-f14279', `${PROVISION}1c3f01`]);
  expect(namesOf(site, 'PersistentVolumeClaim')).toEqual(['pie-pvc-local-w1-local-a83a52', 'pie-pvc-local-w2-local-f14279']);
  expect(site.findings()).toEqual([]);
});

test('only one half', () => {
  const mounting = siteWith({ nodeNames: ['w1'], disableProvisionProbe: true });
  expect(namesOf(mounting, 'CronJob')).toEqual(['mount-local-w1-local-a83a52']);
  const making = siteWith({ nodes: [NodePool.of('workers', { count: 2, labels: { role: 'worker' } })], disableMountProbes: true });
  expect(namesOf(making, 'CronJob')).toEqual([`${PROVISION}1c3f01`]);
  expect(namesOf(making, 'PersistentVolumeClaim')).toEqual([]);
});

describe('the variant', () => {
  const flags = (site: Site) => {
    const { disableProvisionProbe, disableMountProbes, probeThreshold } = objectOf(site, 'PieProbe', 'local').spec;
    return { disableProvisionProbe, disableMountProbes, probeThreshold };
  };
  const finalizers = (site: Site) => template(site, nameOf(site, PROVISION)).metadata.finalizers;

  test('observed, the default, has a PieProbe without work', () => {
    const site = siteWith({ nodes: [WORKERS] });
    expect(flags(site)).toEqual({ disableProvisionProbe: true, disableMountProbes: true, probeThreshold: undefined });
    expect(finalizers(site)).toEqual(['pie.topolvm.io/pod']);
  });

  test('adopted has a PieProbe with work, on the same nodes', () => {
    const site = siteWith({ nodeNames: ['w1', 'w2'], variant: pie.StaticVariant.adopted({ probeThreshold: Duration.seconds(90) }) });
    expect(flags(site)).toEqual({ disableProvisionProbe: undefined, disableMountProbes: undefined, probeThreshold: '1m30s' });
    expect(finalizers(site)).toEqual(['pie.topolvm.io/pod']);
    const selector = { nodeSelectorTerms: [{ matchExpressions: [{ key: HOST, operator: 'In', values: ['w1', 'w2'] }] }] };
    expect(objectOf(site, 'PieProbe', 'local').spec.nodeSelector).toEqual(selector);
    expect(template(site, nameOf(site, PROVISION)).spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution).toEqual(selector);
  });

  test('latencyOnly has none, and runs end by themselves', () => {
    const site = siteWith({ nodes: [WORKERS], variant: pie.StaticVariant.latencyOnly() });
    expect(namesOf(site, 'PieProbe')).toEqual([]);
    expect(finalizers(site)).toBeUndefined();
    expect(jobs(site).map(({ spec }) => spec.jobTemplate.spec.activeDeadlineSeconds)).toEqual([150, 150, 150]);
    expect(site.findings()).toEqual([]);
  });

  test('comes with a construct for the PieProbe or without', () => {
    const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
    const controller = new pie.Pie(site, 'pie');
    const probe = (name: string, variant: pie.StaticVariant) => controller.addStaticProbe(ExistingStorageClass.named(site, name), { nodeNames: ['w1'], variant });
    expect(probe('a', pie.StaticVariant.observed()).probe?.probeName).toBe('a');
    expect(probe('b', pie.StaticVariant.latencyOnly()).probe).toBeUndefined();
    expect(pie.StaticProbe.isStaticProbe(probe('c', pie.StaticVariant.adopted()))).toBe(true);
    expect(pie.StaticProbe.isStaticProbe(controller)).toBe(false);
  });
});

describe('where no controller writes over them, jobs', () => {
  const own = {
    tolerations: [{ key: 'spot', operator: 'Exists' }],
    priorityClassName: 'system-node-critical',
    backoffLimit: 0,
    suspend: true,
    startingDeadline: Duration.seconds(30),
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
  };

  test('say more than its own', () => {
    const site = siteWith({ nodeNames: ['w1'], variant: pie.StaticVariant.latencyOnly({ ...own, activeDeadline: Duration.minutes(2) }) });
    for (const { spec } of jobs(site)) {
      expect(spec).toMatchObject({ suspend: true, startingDeadlineSeconds: 30, successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 3 });
      expect(spec.jobTemplate.spec).toMatchObject({ backoffLimit: 0, activeDeadlineSeconds: 120 });
      expect(spec.jobTemplate.spec.template.spec).toMatchObject({ tolerations: own.tolerations, priorityClassName: 'system-node-critical' });
    }
  });

  test('tolerate the taints of their nodes', () => {
    const nodes = [WORKERS, STORAGE];
    const site = siteWith({ nodes, variant: pie.StaticVariant.observed({ tolerations: own.tolerations }) }, { nodes });
    const taint = { key: 'storage', operator: 'Exists', effect: 'NoSchedule' };
    expect(template(site, nameOf(site, 'mount-local-w1')).spec.tolerations).toEqual(own.tolerations);
    expect(template(site, nameOf(site, 'mount-local-s1')).spec.tolerations).toEqual([taint, ...own.tolerations]);
    expect(template(site, nameOf(site, PROVISION)).spec.tolerations).toEqual([taint, ...own.tolerations]);
    expect(site.findings()).toEqual([]);
  });

  test('may run at the restricted level, and pull with the secrets of the site', () => {
    const site = siteWith({ nodeNames: ['w1'] }, { images: { pullSecrets: [SecretRef.named('registry')] }, platform: Platform.OPENSHIFT });
    const { imagePullSecrets, securityContext, containers: [container] } = template(site, nameOf(site, PROVISION)).spec;
    expect(imagePullSecrets).toEqual([{ name: 'registry' }]);
    expect(securityContext).toEqual({ runAsUser: 1001, runAsGroup: 1001, fsGroup: 1001, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
    expect(site.findings()).toEqual([]);
  });
});

test('sizes, resources, the controller\'s address and overrides', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
  const controller = new pie.Pie(site, 'pie', { name: 'prober', namespace: 'probes' });
  controller.addStaticProbe(ExistingStorageClass.named(site, 'local'), {
    nodeNames: ['w1'], pvcCapacity: Size.gibi(1), overrides: { spec: { timeZone: 'Etc/UTC' } }, probeName: 'slow', probePeriod: Duration.minutes(10),
  });
  expect(objectOf(site, 'PersistentVolumeClaim', namesOf(site, 'PersistentVolumeClaim')[0], 'probes').spec.resources.requests.storage).toBe('1Gi');
  for (const { metadata, spec } of jobs(site)) {
    expect(metadata).toMatchObject({ namespace: 'probes', labels: { 'pie-probe': 'slow', 'storage-class': 'local' } });
    expect(spec).toMatchObject({ timeZone: 'Etc/UTC', schedule: expect.stringMatching(/^\d-59\/10 /) });
  }
  expect(template(site, nameOf(site, 'mount')).spec.containers[0].args[1]).toBe('--destination-address=http://prober.probes.svc:8082');
});

describe('refused:', () => {
  const refusal = (options: () => pie.StaticProbeOptions) => {
    try {
      siteWith(options());
    } catch (error) {
      return (error as Error).message;
    }
    return 'nothing';
  };

  test.each<[string, () => pie.StaticProbeOptions, string]>([
    ['no nodes', () => ({}), 'tokyo/pie/probe-local: nodes: there are no nodes. No controller looks for nodes here: there is one job for each that is named. '
      + 'Pass the node pools of the site as nodes, or names as kubectl shows them as nodeNames.'],
    ['nodes without names', () => ({ nodes: [NodePool.of('workers', { count: 3, labels: { role: 'worker' } })] }),
      'tokyo/pie/probe-local: nodes[0]: the node pool workers does not name its nodes. A volume is kept on every node, by a job and a claim whose names are made '
      + 'of the name of the node. Declare the nodeNames of the pool, or set disableMountProbes.'],
    ['nodes in two ways', () => ({ nodes: [WORKERS], nodeNames: ['w1'] }), 'tokyo/pie/probe-local: nodeNames: the nodes are given by nodes already. '
      + 'Both say on which nodes a probe runs, and one of them would be ignored. Leave one of nodes and nodeNames out.'],
    ['a node twice', () => ({ nodeNames: ['w1', 'w1'] }), 'tokyo/pie/probe-local: nodeNames: the node w1 occurs twice. A node has one job and one claim. Name every node once.'],
    ['names that Kubernetes refuses', () => ({ nodeNames: ['10.100.100.1', 'w1', 'storage-node-1.dc1'] }),
      'tokyo/pie/probe-local: probeName: pie\'s names of objects cannot be used: PersistentVolumeClaim pie-pvc-local-10.100.100.-local-dee7cf for node 10.100.100.1; '
      + 'CronJob mount-local-storage-node-1.-local-fab930 for node storage-node-1.dc1. They are cut from the names of probe, node and class, and Kubernetes takes no name '
      + 'in which a dot stands before a dash. Leave these nodes out, or give the probe or the class a name without a dot at the cut.'],
    ['nothing to do', () => ({ nodeNames: ['w1'], disableMountProbes: true, disableProvisionProbe: true }), 'tokyo/pie/probe-local: disableMountProbes: nothing is probed. '
      + 'No object would be written. Leave one of disableProvisionProbe and disableMountProbes off.'],
    ['a deadline that is too long', () => ({ nodeNames: ['w1'], variant: pie.StaticVariant.latencyOnly({ activeDeadline: Duration.minutes(5) }) }),
      'tokyo/pie/probe-local: variant.activeDeadline: probe local starts every 5 min and lets each run take 5m0s. A run that hangs keeps the next one from starting, '
      + 'and nobody counts the ones that are left out. Give a deadline below the period.'],
    ['a period that is not one', () => ({ nodeNames: ['w1'], probePeriod: Duration.hours(1) }), 'tokyo/pie/probe-local: probePeriod: the period 1h0m0s of probe local '
      + 'is not a whole number of minutes from 1 to 59. pie runs its probes by a cron schedule within the hour. Write for example Duration.minutes(5), or another number that divides 60.'],
    ['a variant that is not one', () => ({ nodeNames: ['w1'], variant: 'observed' as any }), 'tokyo/pie/probe-local: variant: "observed" is not a variant of static probes. '
      + 'Names, units and settings are read from objects, so that none of them is typed a second time. Write for example pie.StaticVariant.observed().'],
    ['a deadline for starting that Kubernetes misses', () => ({ variant: pie.StaticVariant.observed({ startingDeadline: Duration.seconds(5) }) }),
      'variant.startingDeadline: 5s is not a whole number of seconds from 10. Kubernetes counts in seconds, and starts or ends no job otherwise. '
      + 'Write for example Duration.seconds(30).'],
    ['a limit below zero', () => ({ variant: pie.StaticVariant.observed({ backoffLimit: -1 }) }),
      'variant.backoffLimit: -1 is not a whole number from zero. The API server refuses the CronJobs. Write 0 or more.'],
  ])('%s', (_, options, text) => {
    expect(refusal(options)).toBe(text);
  });

  test('a second probe of a name, of either kind', () => {
    const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
    const controller = new pie.Pie(site, 'pie');
    const local = ExistingStorageClass.named(site, 'local');
    controller.addProbe(local);
    expect(() => controller.addStaticProbe(local, { nodeNames: ['w1'] })).toThrow('tokyo/pie: probeName: there is a probe named "local" already. ');
  });

  test('a controller of another site', () => {
    const app = new App();
    const [tokyo, osaka] = ['tokyo', 'osaka'].map((name) => new Site(app, name));
    const controller = new pie.Pie(osaka, 'pie');
    expect(() => new pie.StaticProbe(tokyo, 'probe', { controller, storageClass: ExistingStorageClass.named(tokyo, 'local'), nodeNames: ['w1'] }))
      .toThrow('tokyo/probe: controller: osaka/pie belongs to the site osaka.');
  });
});
