import { rook, Site, StorageApp } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../../support/doc-examples';
import { objectOf } from '../../../support/objects';

const PAGE = docPage('cluster-networks.md');

const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
const operator = new rook.Operator(site, 'rook');
runExamples(PAGE, { operator });

test('the example of the page runs, and nothing in it is wrong', () => {
  expect(objectOf(site, 'CephCluster', 'ceph-ssd').spec.network.selectors).toEqual({ public: 'networks/ceph-public', cluster: 'networks/ceph-cluster' });
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the error of the page is the one that is thrown', () => {
  const [error] = blocksOf(PAGE, '');
  expect(() => operator.addCluster('ceph-hdd', { mons: rook.Mons.onHost(), network: rook.Network.multus({}) })).toThrow(error.trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`(rook\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
