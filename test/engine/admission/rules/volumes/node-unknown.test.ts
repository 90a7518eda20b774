import { nodeUnknown } from '../../../../../lib/engine/admission/rules/volumes/node-unknown';
import { localVolume, pool, verdicts } from '../samples';

const VOLUME = localVolume('disk', 's4', '/mnt/disk');

test('a volume on a node that is not there', () => {
  expect(verdicts(nodeUnknown, [VOLUME], { nodePools: [pool({ nodeNames: ['s1', 's2', 's3'] })] })).toEqual([
    {
      object: 'disk', property: 'spec.nodeAffinity', message: 'PersistentVolume disk is on node s4, which the site does not have',
      fix: 'Write the value of the label kubernetes.io/hostname of the node',
    },
  ]);
});

test('silent: a node that is there, nodes without names, nodes that are not declared', () => {
  expect(verdicts(nodeUnknown, [VOLUME], { nodePools: [pool({ count: 1, nodeNames: ['s4'] })] })).toEqual([]);
  expect(verdicts(nodeUnknown, [VOLUME], { nodePools: [pool({ nodeNames: ['s1', 's2', 's3'] }), pool({ name: 'others' })] })).toEqual([]);
  expect(verdicts(nodeUnknown, [VOLUME])).toEqual([]);
});
