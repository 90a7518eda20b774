import { NodePool, rook, Site, Size, StorageApp, Taint, topolvm } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../../support/doc-examples';
import { namesOf } from '../../../support/objects';

const PAGE = docPage('stretch-cluster.md');

const app = new StorageApp({ quiet: true });
const site = new Site(app, 'tokyo', {
  nodes: [
    NodePool.of('storage', { count: 6, zones: ['north', 'south'], volumeGroups: { vg: Size.tebi(8) } }),
    NodePool.of('arbiter', { count: 1, zones: ['witness'], taints: [Taint.noSchedule('node-role.kubernetes.io/control-plane')] }),
  ],
});
const deviceClass = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg' });
const lvm = new topolvm.TopoLvm(site, 'topolvm', { deviceClasses: [deviceClass] });
const operator = new rook.Operator(site, 'rook');
runExamples(PAGE, { operator, local: lvm.addStorageClass('local', { deviceClass }) });

test('the example of the page runs, and nothing in it is wrong', () => {
  expect(namesOf(site, 'CephBlockPool')).toEqual(['builtin-mgr', 'stretched']);
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the error of the page is the one that is reported', () => {
  const ceph = operator.node.findChild('ceph-stretched') as rook.CephCluster;
  ceph.addBlockPool('bulk', rook.Redundancy.replicated(3));
  expect(() => app.synth()).toThrow(blocksOf(PAGE, '')[0].trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`(rook\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
