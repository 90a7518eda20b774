import fc from 'fast-check';
import { Duration, ExistingStorageClass, pie, Site, StorageApp } from 'rookery';
import { isDnsSubdomain } from '../../../lib/core/names';
import { startMinute } from '../../../lib/engine/admission/rules/pie/schedule';
import { claimName, jobName } from '../../../lib/pie/static/object-names';
import { objectsOf } from '../../support/objects';

/** What upstream's functions say: probe, node, class, period, claim, mount job and its minute, provision job and its minute. */
const VECTORS = [
  ['pie-probe-standard-sc', 'pie-test-control-plane', 'standard', 1,
    'pie-pvc-pie-probe--pie-test-co-standard-0b250a', 'mount-pie-probe--pie-test-contro-standard-0b250a', 0, 'provision-pie-probe--standard-eeea00', 0],
  ['topolvm', 'worker-01', 'topolvm-provisioner', 5,
    'pie-pvc-topolvm-worker-01-topolvm-provis-38a4ac', 'mount-topolvm-worker-01-topolvm-prov-38a4ac', 4, 'provision-topolvm-topolvm-prov-3c438c', 1],
  ['ceph-ssd-block', '10.69.0.4', 'ceph-ssd-block', 10,
    'pie-pvc-ceph-ssd-b-10.69.0.4-ceph-ssd-block-4781c7', 'mount-ceph-ssd-b-10.69.0.4-ceph-ssd-blo-4781c7', 3, 'provision-ceph-ssd-b-ceph-ssd-blo-929a16', 1],
  ['ceph-ssd-block', '10.100.100.1', 'ceph-ssd-block', 10,
    'pie-pvc-ceph-ssd-b-10.100.100.-ceph-ssd-block-306eab', 'mount-ceph-ssd-b-10.100.100.1-ceph-ssd-blo-306eab', 3, 'provision-ceph-ssd-b-ceph-ssd-blo-929a16', 1],
  ['rbd', 'worker-001.example.com', 'ceph-hdd-block', 7,
    'pie-pvc-rbd-worker-001.-ceph-hdd-block-513e62', 'mount-rbd-worker-001.exam-ceph-hdd-blo-513e62', 3, 'provision-rbd-ceph-hdd-blo-ffeef4', 2],
  ['p', 'storage-node-1.dc1', 'sc', 59, 'pie-pvc-p-storage-nod-sc-f78af0', 'mount-p-storage-node-1.-sc-f78af0', 12, 'provision-p-sc-78ea1d', 56],
  ['pieprobe', 'node1', 'my-storage.c1', 3, 'pie-pvc-pieprobe-node1-my-storage.c1-063c93', 'mount-pieprobe-node1-my-storage.c-063c93', 2, 'provision-pieprobe-my-storage.c-4db984', 2],
] as const;

test.each(VECTORS)('probe %s on node %s', (probe, node, storageClass, period, claim, mount, mountMinute, provision, provisionMinute) => {
  expect(claimName({ probe, node, storageClass })).toBe(claim);
  expect(jobName({ probe, node, storageClass })).toBe(mount);
  expect(jobName({ probe, storageClass })).toBe(provision);
  expect(startMinute(probe, storageClass, node, period)).toBe(mountMinute);
  expect(startMinute(probe, storageClass, '', period)).toBe(provisionMinute);
});

/** Names that are cut at any place, dots and dashes among them. */
const NAME = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', '.'), minLength: 1, maxLength: 18 }).filter((name) => isDnsSubdomain(name));

test('any names give objects that Kubernetes takes, or a refusal that shows the first that it would not take', () => {
  const outcome = (probeName: string, storageClass: string, nodeNames: string[], period: number): any[] | string => {
    const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
    const options = { probeName, nodeNames, probePeriod: Duration.minutes(period) };
    try {
      new pie.Pie(site, 'pie').addStaticProbe(ExistingStorageClass.named(site, storageClass), options);
    } catch (error) {
      return (error as Error).message;
    }
    return objectsOf(site).filter(({ kind }) => ['CronJob', 'PersistentVolumeClaim'].includes(kind));
  };
  const NODES = fc.uniqueArray(NAME, { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(NAME, NAME, NODES, fc.integer({ min: 1, max: 59 }), (probe, storageClass, nodes, period) => {
    const found = outcome(probe, storageClass, nodes, period);
    expect(outcome(probe, storageClass, nodes, period)).toEqual(found);
    const ofNodes = nodes.flatMap((node) => [claimName({ probe, storageClass, node }), jobName({ probe, storageClass, node })]);
    const expected = [jobName({ probe, storageClass }), ...ofNodes];
    const bad = expected.find((name) => !isDnsSubdomain(name));
    if (typeof found === 'string') {
      expect(found).toContain(bad ?? 'a name that is bad');
      return;
    }
    expect(bad).toBeUndefined();
    expect(found.map(({ metadata }) => metadata.name)).toEqual(expected);
    for (const { kind, metadata, spec } of found) {
      expect(metadata.name.length).toBeLessThanOrEqual(52);
      if (kind !== 'CronJob') continue;
      const [, first, step] = /^(\d+)-59\/(\d+) \* \* \* \*$/.exec(spec.schedule)!.map(Number);
      expect(step).toBe(period);
      expect(first).toBeLessThan(period);
    }
  }), { numRuns: 60 });
});
