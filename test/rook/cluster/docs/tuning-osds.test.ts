import { LocalVolume, LocalVolumes, NodePool, rook, Site, Size, StorageApp, Topology } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../../support/doc-examples';
import { objectOf } from '../../../support/objects';

const PAGE = docPage('tuning-osds.md');
const NODES = ['a', 'b', 'c'];

function volumes(site: Site, name: string, paths: readonly string[], size: Size): LocalVolumes {
  return new LocalVolumes(site, name, { volumes: NODES.flatMap((node) => paths.map((path) => LocalVolume.block({ node, path: `/dev/disk/by-id/${path}`, size }))) });
}

test('the example of the page runs, and nothing is found in it', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes: [NodePool.of('storage', { count: 3, nodeNames: NODES })] });
  runExamples(PAGE, {
    operator: new rook.Operator(site, 'rook'),
    hdds: volumes(site, 'hdds', ['hdd-1', 'hdd-2'], Size.tera(16)),
    nvmes: volumes(site, 'nvmes', ['nvme-1'], Size.giga(7680)),
    parts: volumes(site, 'parts', [1, 2, 3, 4].map((part) => `nvme-2-part${part}`), Size.gibi(300)),
  });
  expect(objectOf(site, 'CephCluster', 'ceph-tiers').spec.resources['osd-hdd'].limits.memory).toBe('6Gi');
  expect(site.findings()).toEqual([]);
});

test('the finding of the page is the one that is reported', () => {
  const app = new StorageApp({ quiet: true });
  const site = new Site(app, 'tokyo', { nodes: [NodePool.of('storage', { count: 4, nodeNames: [...NODES, 'd'] })] });
  new rook.Operator(site, 'rook').addCluster('ceph-uneven', {
    mons: rook.Mons.onHost(),
    osds: [rook.OsdSet.onPvc('set1', {
      storageClass: volumes(site, 'local', ['x', 'y'], Size.tebi(1)), count: 6, size: Size.tebi(1), spread: [Topology.HOST],
    })],
  });
  expect(() => app.synth()).toThrow(blocksOf(PAGE, '')[0].trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`((rook|volumes)\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
