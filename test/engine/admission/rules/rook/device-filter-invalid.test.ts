import { deviceFilterInvalid } from '../../../../../lib/engine/admission/rules/rook/device-filter-invalid';
import { cluster, verdicts } from '../samples';

const filtered = (deviceFilter: string) => cluster({ storage: { useAllNodes: true, deviceFilter } });

test('a filter that does not end, and one that Go does not have', () => {
  expect(verdicts(deviceFilterInvalid, [filtered('^sd[b-d')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.deviceFilter',
      message: 'CephCluster rook-ceph/ceph filters disks by "^sd[b-d", which is no regular expression of Go',
      fix: 'Write a regular expression of Go (RE2), which has no look-ahead and no back-references',
    },
  ]);
  const onNode = cluster({ storage: { nodes: [{ name: 'one', devicePathFilter: '^/dev/(?!sda)' }] } });
  expect(verdicts(deviceFilterInvalid, [onNode]).map(({ property }) => property)).toEqual(['spec.storage.nodes[0].devicePathFilter']);
});

test('silent: what Go reads, also where JavaScript does not', () => {
  expect(verdicts(deviceFilterInvalid, ['^sd[b-d]$', '(?i)^SDB', '^(?P<disk>sd)b', '[[:alpha:]]+', ''].map(filtered))).toEqual([]);
});
