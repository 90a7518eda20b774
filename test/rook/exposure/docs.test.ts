import { Platform, rook, Site, StorageApp } from 'rookery';
import { blocksOf, docPage } from '../../support/doc-examples';

const PAGE = docPage('openshift.md');

test('the error of the page on OpenShift is the one that is thrown', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'berlin', { platform: Platform.OPENSHIFT });
  const ceph = new rook.Operator(site, 'rook').addCluster('ceph-ssd', { mons: rook.Mons.onHost(), dashboard: { enabled: true } });
  const add = () => ceph.dashboard.addOpenShiftRoute({ host: 'ceph.apps.example.com', termination: rook.RouteTermination.REENCRYPT });
  expect(add).toThrow(new Error(blocksOf(PAGE, '')[0].trim()));
});

test('the rules that the page names are rules', () => {
  const rules = docPage('rules.md');
  const named = [...PAGE.matchAll(/`(rook\/[\w-]+)`/g)].map(([, rule]) => rule);
  expect(named.filter((rule) => !rules.includes(`\`${rule}\``))).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});
