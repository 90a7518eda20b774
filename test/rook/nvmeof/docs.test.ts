import { ExistingObject, rook, Site, StorageApp } from 'rookery';
import { docPage, runExamples } from '../../support/doc-examples';
import { namesOf } from '../../support/objects';

const PAGE = docPage('nvme-of.md');

test('the examples of the page run, and nothing in them is wrong', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.storageClass('local')] });
  const options = { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^sdb$')) };
  runExamples(PAGE, { site, options });
  expect(namesOf(site, 'CephNVMeOFGateway')).toEqual(['gateway']);
  expect(namesOf(site, 'StorageClass')).toEqual(['ceph-nvmeof']);
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});
