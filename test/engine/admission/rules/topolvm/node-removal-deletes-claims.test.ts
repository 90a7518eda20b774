import { nodeRemovalDeletesClaims } from '../../../../../lib/engine/admission/rules/topolvm/node-removal-deletes-claims';
import { cluster, storageClass, verdicts, workload } from '../samples';

test('Ceph on claims that go with the node', () => {
  expect(verdicts(nodeRemovalDeletesClaims,
    [workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args: [] }, {}, { replicas: 2 }), cluster(), storageClass('local', 'topolvm.io')])).toEqual([
    {
      object: 'topolvm-controller',
      property: 'spec.template.spec.containers',
      message: 'Deployment topolvm-system/topolvm-controller deletes claims of removed nodes, and CephCluster ceph lives on such claims',
      fix: 'Leave nodeRemoval of the controller out or set it to topolvm.NodeRemoval.KEEP_CLAIMS, which is the flag --skip-node-finalize, and clean up after removed nodes by hand',
    },
  ]);
});

test('silent: claims that stay', () => {
  expect(verdicts(nodeRemovalDeletesClaims,
    [workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args: ['--skip-node-finalize'] }, {}, { replicas: 2 }), cluster(), storageClass('local', 'topolvm.io')])).toEqual([]);
});
