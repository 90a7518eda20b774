import { daemonNameUnknown } from '../../../../../lib/engine/admission/rules/rook/daemon-name-unknown';
import { cluster, verdicts } from '../samples';

const unknown = (spec: object) => verdicts(daemonNameUnknown, [cluster(spec)]).map(({ property }) => property);

test('resources under the key of labels, and a daemon in the plural', () => {
  expect(verdicts(daemonNameUnknown, [cluster({ resources: { cmdreporter: {} }, placement: { mons: {} } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.placement.mons',
      message: 'CephCluster rook-ceph/ceph has placement for "mons", which Rook never reads there',
      fix: 'Use one of all, mon, arbiter, mgr, osd, prepareosd, cleanup',
    },
    {
      object: 'ceph',
      property: 'spec.resources.cmdreporter',
      message: 'CephCluster rook-ceph/ceph has resources for "cmdreporter", which Rook never reads there',
      fix: 'Use one of mon, mgr, mgr-sidecar, osd, osd-<device class>, prepareosd, cmd-reporter, crashcollector, logcollector, cleanup, exporter, floating-mon-shutdown',
    },
  ]);
});

test.each([
  ['placement', ['mds', 'rgw', 'crashcollector', 'exporter', 'keyrotation', 'monitoring', 'dashboard', 'clusterMetadata', 'cmdreporter']],
  ['priorityClassNames', ['arbiter', 'prepareosd', 'keyrotation', 'cmdreporter', 'mds']],
  ['labels', ['mds', 'rgw', 'arbiter', 'clusterMetadata']],
  ['annotations', ['mds', 'rgw', 'arbiter', 'monitoring']],
  ['resources', ['all', 'mds', 'rgw', 'rbdmirror', 'fsmirror', 'osd-']],
])('%s is not read for every daemon of another field', (field, daemons) => {
  expect(unknown({ [field]: Object.fromEntries(daemons.map((daemon) => [daemon, {}])) })).toEqual(daemons.map((daemon) => `spec.${field}.${daemon}`));
});

test.each(['livenessProbe', 'startupProbe'])('a %s of a daemon with a kind of its own', (probe) => {
  expect(unknown({ healthCheck: { [probe]: { mon: {}, mgr: {}, osd: {}, mds: {} } } })).toEqual([`spec.healthCheck.${probe}.mds`]);
});

test('silent: known daemons, a device class and what is empty', () => {
  expect(unknown({
    resources: { 'cmd-reporter': {}, 'osd-ssd': {} },
    placement: { mon: {}, arbiter: {}, cleanup: {}, mons: null },
    labels: { cmdreporter: {}, monitoring: {} },
    annotations: { clusterMetadata: {} },
    priorityClassNames: { all: 'high' },
  })).toEqual([]);
});
