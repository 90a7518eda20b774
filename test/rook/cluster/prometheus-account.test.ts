import { rook, Site, StorageApp } from 'rookery';
import { namesOf, objectOf } from '../../support/objects';

function siteWith(prometheus: rook.PrometheusAccount): Site {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
  const devices = rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/a$'));
  new rook.Operator(site, 'rook').addCluster('ceph-ssd', { mons: rook.Mons.onHost(), devices, monitoring: { prometheus } });
  return site;
}

test('a Prometheus of another namespace may see what it scrapes, and nobody misses its account', () => {
  const site = siteWith({ name: 'prometheus-k8s', namespace: 'observability' });
  expect(objectOf(site, 'RoleBinding', 'rook-ceph-metrics', 'ceph-ssd').subjects).toEqual([
    { kind: 'ServiceAccount', name: 'prometheus-k8s', namespace: 'observability' },
  ]);
  expect(objectOf(site, 'CephCluster', 'ceph-ssd').spec.monitoring).toEqual({});
  expect(namesOf(site, 'ServiceAccount')).not.toContain('prometheus-k8s');
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('names that cannot be ones are refused', () => {
  const why = 'The API server refuses it, or names that are derived from it.';
  expect(() => siteWith({ name: 'Prometheus', namespace: 'observability' })).toThrow(new Error(
    `tokyo/rook/ceph-ssd: monitoring.prometheus.name: "Prometheus" cannot be a name: it has characters or ends that DNS-1123 does not allow. ${why} `
    + 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.'));
  expect(() => siteWith({ name: 'prometheus', namespace: 'a.b' })).toThrow(new Error(
    `tokyo/rook/ceph-ssd: monitoring.prometheus.namespace: "a.b" cannot be a name: it has characters or ends that DNS-1123 does not allow. ${why} `
    + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.'));
});
