import { classTopologyUnlabelled } from '../../../../../lib/engine/admission/rules/rook/class-topology-unlabelled';
import { blockClass, driver, operator, verdicts } from '../samples';

const pools = (domainLabel: string) => blockClass({ topologyConstrainedPools: JSON.stringify([{ poolName: 'a', domainSegments: [{ domainLabel, value: 'a' }] }]) });
const labelled = driver(undefined, { nodePlugin: { topology: { domainLabels: ['topology.kubernetes.io/zone'] } } });
const FIX = 'List the label in nodePlugin.topology.domainLabels of the Driver, such as topology.kubernetes.io/zone, whose level is zone';

test('a level that the driver does not report', () => {
  expect(verdicts(classTopologyUnlabelled, [driver(), pools('zone')])).toEqual([
    {
      object: 'block',
      property: 'parameters.topologyConstrainedPools',
      message: 'StorageClass block picks pools by zone, and Driver rook-ceph/rook-ceph.rbd.csi.ceph.com reports no labels of nodes',
      fix: FIX,
    },
  ]);
  expect(verdicts(classTopologyUnlabelled, [labelled, pools('rack')]).map(({ message }) => message))
    .toEqual(['StorageClass block picks pools by rack, and Driver rook-ceph/rook-ceph.rbd.csi.ceph.com reports zone of nodes']);
});

test('silent: a level that it reports, no pools by topology, text that is none, a driver of others', () => {
  expect(verdicts(classTopologyUnlabelled, [labelled, pools('zone'), blockClass(), blockClass({ topologyConstrainedPools: '[' })])).toEqual([]);
  expect(verdicts(classTopologyUnlabelled, [pools('zone')])).toEqual([]);
});

test('drivers that Rook 1.19 makes', () => {
  const facts = { releases: { rook: '1.19.10' } };
  expect(verdicts(classTopologyUnlabelled, [operator(), pools('zone')], facts).map(({ fix }) => fix)).toEqual(['Set CSI_TOPOLOGY_DOMAIN_LABELS of the operator']);
  expect(verdicts(classTopologyUnlabelled, [operator({ CSI_TOPOLOGY_DOMAIN_LABELS: 'topology.kubernetes.io/zone' }), pools('zone')], facts)).toEqual([]);
});
