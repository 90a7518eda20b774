import { Duration, ExistingStorageClass, pie, Site } from 'rookery';
import { alertOf, alertsOf, siteWith, watch, written } from './subjects';

/** Monitoring of pie with one static probe on two nodes. */
function siteOf(options: Omit<pie.StaticProbeOptions, 'nodeNames'>): Site {
  return siteWith((site) => {
    const blocks = ExistingStorageClass.named(site, 'ceph-block');
    new pie.Pie(site, 'pie').addStaticProbe(blocks, { nodeNames: ['n1', 'n2.lan'], probeName: 'p', ...options });
  }, watch());
}

const alerts = (options: Omit<pie.StaticProbeOptions, 'nodeNames'>) => alertsOf(siteOf(options)).map(({ alert }) => alert);
const CONTROLLER = ['PieControllerDown', 'PieReconcileErrors'];
const PROVISION = ['PieProvisionSlow', 'PieProvisionFailing', 'PieProvisionSilent'];
const MOUNT = ['PieMountSlow', 'PieMountFailingManyNodes', 'PieIOFailing', 'PieMountSilent'];
const { latencyOnly, observed, adopted } = pie.StaticVariant;

test.each([['observed', observed()], ['adopted', adopted()]])('all is asked for where pie counts: %s', (_, variant) => {
  expect(alerts({ variant })).toEqual([...CONTROLLER, ...PROVISION, ...MOUNT]);
  expect(alerts({ variant, disableMountProbes: true })).toEqual([...CONTROLLER, ...PROVISION]);
  expect(alerts({ variant, disableProvisionProbe: true })).toEqual([...CONTROLLER, ...MOUNT]);
});

test('where it does not, Kubernetes is asked', () => {
  expect(alerts({ variant: latencyOnly() })).toEqual([...CONTROLLER, 'PieMeasurementSilent', 'PieRunsFailing', 'PieRunsNeverSucceeded']);
  expect(alerts({ variant: latencyOnly(), disableMountProbes: true })).toEqual([...CONTROLLER, 'PieRunsFailing', 'PieRunsNeverSucceeded']);
});

test('nothing is asked of jobs that are suspended', () => {
  expect(written(siteOf({ variant: latencyOnly({ suspend: true }) }))).toEqual([]);
});

test('each job by its name, dots as dots', () => {
  const site = siteOf({ variant: latencyOnly(), probePeriod: Duration.minutes(10) });
  const names = 'mount-p-n1-ceph-block-[0-9a-f]{6}|mount-p-n2\\\\\\\\.example.com'.slice(0, 32);
  expect(names).toContain('mount-p-n1');
  const { expr } = alertOf(site, 'PieRunsFailing');
  expect(expr).toMatch(/^time\(\) - max by \(namespace, cronjob\) \(kube_cronjob_status_last_successful_time\{namespace="pie", cronjob=~"[^"]+"\}\) > 1800$/);
  const jobs = /cronjob=~"([^"]+)"/.exec(expr)![1].split('|');
  expect(jobs).toHaveLength(3);
  expect(jobs.map((job) => job.slice(0, -6)).sort()).toEqual(['mount-p-n1-ceph-block-', 'mount-p-n2\\\\.lan-ceph-block-', 'provision-p-ceph-block-']);
  expect(alertOf(site, 'PieRunsNeverSucceeded')).toMatchObject({ expr: expect.stringMatching(/^\(count\(.*\) or vector\(0\)\) < 3$/), for: '30m' });
});
