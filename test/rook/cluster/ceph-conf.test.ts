import { rook } from 'rookery';
import { namesOf, objectOf } from '../../support/objects';
import { siteWithOperator } from './support';

function siteWith(options: Partial<rook.CephClusterOptions>) {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost(), ...options });
  return site;
}

test('sections become the file that daemons read', () => {
  const site = siteWith({ cephConfOverrides: { global: { debug_ms: '0', rbd_cache: 'false' }, osd: { osd_max_backfills: '1' } } });
  expect(objectOf(site, 'ConfigMap', 'rook-config-override', 'ceph-ssd').data).toEqual({
    config: '[global]\ndebug_ms = 0\nrbd_cache = false\n\n[osd]\nosd_max_backfills = 1\n',
  });
});

test('the OSDs of a node have a file of their own', () => {
  const site = siteWith({ osdConfOverridesByNode: { 'node-1.example.com': { osd: { osd_memory_target: '8589934592' } } } });
  const { metadata, data } = objectOf(site, 'ConfigMap', 'rook-config-override-node-1.example.com', 'ceph-ssd');
  expect(metadata.labels).toEqual({ 'node.config.rook.io/osd': 'true' });
  expect(data.config).toBe('[osd]\nosd_memory_target = 8589934592\n');
});

test('OSDs have an environment', () => {
  const site = siteWith({ osdSettings: { environment: { TCMALLOC_SAMPLE_PARAMETER: '524288' } } });
  expect(objectOf(site, 'ConfigMap', 'rook-ceph-osd-env-override', 'ceph-ssd').data).toEqual({ TCMALLOC_SAMPLE_PARAMETER: '524288' });
});

test('nothing is written without a word on it', () => {
  expect(namesOf(siteWith({ osdSettings: {} }), 'ConfigMap').filter((name) => /override/.test(name))).toEqual([]);
});

test('an option in both places is found', () => {
  const site = siteWith({ cephConfig: { osd: { osd_max_backfills: '2' } }, cephConfOverrides: { global: { osd_max_backfills: '1' } } });
  expect(site.findings().filter(({ rule }) => rule.startsWith('rook/ceph-conf')).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'rook/ceph-conf-hides-config: osd_max_backfills stands in section global of ceph.conf, and in cephConfig.osd of CephCluster ceph-ssd/ceph-ssd as well',
  ]);
});

test('what does not fit into a line is refused', () => {
  expect(() => siteWith({ cephConfOverrides: { global: { fsid: 'a\n[osd]' } } })).toThrow(
    'tokyo/rook/ceph-ssd: cephConfOverrides.global.fsid: "a\\n[osd]" does not fit into one line. '
    + 'The file has one setting a line, and Ceph would read something else or nothing at all. '
    + 'Write options and values as texts of one line, numbers and booleans among them.',
  );
  expect(() => siteWith({ cephConfOverrides: { global: { debug_ms: 0 as any } } })).toThrow(/cephConfOverrides\.global\.debug_ms: 0 does not fit/);
  expect(() => siteWith({ osdConfOverridesByNode: { Node_1: {} } })).toThrow(/osdConfOverridesByNode\.Node_1: "Node_1" cannot be a name/);
});
