import { clusterIdInvalid } from '../../../../../lib/engine/admission/rules/rook/cluster-id-invalid';
import { subVolumeGroup } from '../filesystem-samples';
import { verdicts } from '../samples';

test.each(['Team-A', 'team_a', '-team'])('%s', (clusterID) => {
  expect(verdicts(clusterIdInvalid, [subVolumeGroup({ clusterID })])).toEqual([
    {
      object: 'team-a',
      property: 'spec.clusterID',
      message: `CephFilesystemSubVolumeGroup rook-ceph/team-a has the clusterID ${clusterID}, which cannot be the name of an object`,
      fix: 'Use lower-case letters, digits and "-", beginning and ending with a letter or digit, or leave clusterID out',
    },
  ]);
});

test('silent: a name, none, and what the schema refuses', () => {
  expect(verdicts(clusterIdInvalid, ['team-a', '0a', undefined, 'team a'].map((clusterID) => subVolumeGroup({ clusterID })))).toEqual([]);
});
