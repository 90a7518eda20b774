import { rook } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../support/doc-examples';
import { namesOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const PAGE = docPage('clients.md');

test('the examples of the page run', () => {
  const { site, ceph } = siteWithCluster();
  runExamples(PAGE, { ceph });
  expect(namesOf(site, 'CephClient')).toEqual(['cinder', 'glance']);
});

test('the error of the page is the one that is thrown', () => {
  const [error] = blocksOf(PAGE, '');
  expect(() => new rook.CephClient(siteWithCluster().ceph, 'nobody', { caps: {} } as any)).toThrow(/cluster: undefined is not a Ceph cluster/);
  expect(() => siteWithCluster().ceph.addClient('nobody', { caps: {} })).toThrow(error.trim());
});
