import { cephConfUnreadable } from '../../../../../lib/engine/admission/rules/rook/ceph-conf-unreadable';
import { verdicts } from '../samples';

function messages(config: string, name = 'rook-config-override'): string[] {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'rook-ceph' }, data: { config } };
  return verdicts(cephConfUnreadable, [object as any]).map(({ message }) => message);
}

test.each([
  ['[osd]\ndebug_osd 10\n', 'has the line "debug_osd 10", which is no setting in a section'],
  ['debug_osd = 10\n', 'has the line "debug_osd = 10", which is no setting in a section'],
  ['[osds]\ndebug_osd = 10\n', 'has settings for "osds", which is no kind of daemon'],
  ['[osd]\ndebug_osd = 10', 'does not end with a new line'],
])('%j is found', (config, message) => {
  expect(messages(config)).toEqual([`The ceph.conf in rook-ceph/rook-config-override ${message}`]);
  expect(messages(config, 'rook-config-override-node-1')).toHaveLength(1);
});

test('silent: an empty file, comments, sections of daemons, other ConfigMaps', () => {
  expect(messages('')).toEqual([]);
  expect(messages('# note\n; note\n[global]\n  debug_ms = 0\n\n[client.rgw.store.a]\nrgw_x = y = z\n')).toEqual([]);
  expect(messages('nothing', 'other')).toEqual([]);
});
