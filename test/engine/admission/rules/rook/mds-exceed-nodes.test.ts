import { mdsExceedNodes } from '../../../../../lib/engine/admission/rules/rook/mds-exceed-nodes';
import { filesystem } from '../filesystem-samples';
import { pool, verdicts } from '../samples';

const apart = (labelSelector: object = { matchLabels: { app: 'rook-ceph-mds' } }, more: object = {}) => ({
  podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector }] }, ...more,
});
const files = (activeCount: number, placement?: object, name = 'files') => filesystem({ metadataServer: { activeCount, activeStandby: true, placement } }, name);

test('four servers that are kept apart on three nodes', () => {
  expect(verdicts(mdsExceedNodes, [files(2, apart())], { nodePools: [pool()] })).toEqual([
    {
      object: 'files',
      property: 'spec.metadataServer.activeCount',
      message: 'CephFilesystem rook-ceph/files needs 4 nodes for metadata servers that are kept apart, the site has 3 that take them',
      fix: mdsExceedNodes.fix,
    },
  ]);
});

test('servers of two file systems that are kept apart from each other', () => {
  const expression = { matchExpressions: [{ key: 'app', operator: 'In', values: ['rook-ceph-mds'] }] };
  expect(verdicts(mdsExceedNodes, [files(1, apart(expression)), files(1, apart(expression), 'others')], { nodePools: [pool()] })).toHaveLength(2);
});

test('taints and labels that let no node take one', () => {
  const taints = [{ key: 'storage', value: 'only', effect: 'NoSchedule' }];
  expect(verdicts(mdsExceedNodes, [files(1)], { nodePools: [pool({ taints })] })).toEqual([
    {
      object: 'files',
      property: 'spec.metadataServer.placement',
      message: 'CephFilesystem rook-ceph/files needs a node for its metadata servers, the site has 0 that take them',
      fix: mdsExceedNodes.fix,
    },
  ]);
  expect(verdicts(mdsExceedNodes, [files(1, { tolerations: [{ key: 'storage', operator: 'Exists' }] })], { nodePools: [pool({ taints })] })).toEqual([]);
});

test('silent: nodes enough, apart from their own kind only, a wish, other levels, and nodes that nobody declared', () => {
  const own = (name: string) => apart({ matchLabels: { app: 'rook-ceph-mds', rook_file_system: name } });
  expect(verdicts(mdsExceedNodes, [files(1, own('files')), files(1, own('others'), 'others')], { nodePools: [pool()] })).toEqual([]);
  expect(verdicts(mdsExceedNodes, [files(3), files(3, { podAntiAffinity: {} }, 'others')], { nodePools: [pool()] })).toEqual([]);
  expect(verdicts(mdsExceedNodes, [files(3, apart({ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['rook-ceph-mds'] }] }))], { nodePools: [pool()] })).toEqual([]);
  expect(verdicts(mdsExceedNodes, [files(9, apart())])).toEqual([]);
});
