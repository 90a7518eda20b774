import { ApiObject } from 'cdk8s';
import { NodePool, Site, Size, StorageApp, topolvm } from 'rookery';
import { blocksOf, docPage, runExamples } from '../support/doc-examples';

const PAGE = docPage('topolvm.md');

/** What the page speaks of without making it each time. */
function variables(): { readonly [name: string]: unknown } {
  const computeNodes = NodePool.of('compute', { count: 3, labels: { disk: 'nvme' }, volumeGroups: { 'vg-ssd': Size.tebi(2) } });
  const storageNodes = NodePool.of('storage', { count: 3, labels: { disk: 'hdd' }, volumeGroups: { 'vg-hdd': Size.tebi(8) } });
  const tokyo = new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes: [computeNodes, storageNodes] });
  const ssd = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' });
  const hdd = topolvm.DeviceClass.thick('hdd', { volumeGroup: 'vg-hdd' });
  const osaka = new Site(new StorageApp({ quiet: true }), 'osaka', { nodes: [computeNodes] });
  return { ApiObject, tokyo, computeNodes, ssd, hdd, deviceClasses: [ssd], lvm: new topolvm.TopoLvm(osaka, 'topolvm', { deviceClasses: [ssd] }) };
}

test.each(blocksOf(PAGE, 'ts').map((block): [string, string] => [block.split('\n')[0], block]))('the example that begins with "%s" runs', (_, block) => {
  const names = variables();
  const made = [...block.matchAll(/^const (\w+) =/gm)].map(([, name]) => name);
  runExamples(`\`\`\`ts\n${block}\`\`\`\n`, Object.fromEntries(Object.entries(names).filter(([name]) => !made.includes(name))));
  // On the nodes of this test are not the volume groups of every example.
  const errors = (names.tokyo as Site).findings().filter(({ severity, rule }) => severity === 'error' && rule !== 'topolvm/volume-group-missing');
  expect(errors).toEqual([]);
});

test('the refusal of the page is the one that there is', () => {
  expect(() => topolvm.Scheduling.byExtender({} as never)).toThrow(blocksOf(PAGE, '')[0].trim());
});
