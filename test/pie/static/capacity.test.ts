import { NodePool, pie, Site, Size, StorageApp, topolvm } from 'rookery';

const NODES = NodePool.of('storage', { count: 2, nodeNames: ['s1', 's2'], labels: { role: 'storage' }, volumeGroups: { vg: Size.gibi(3) } });

/** What the checks say of a static probe with volumes of that size, in volume groups of 3 GiB less 1 GiB of spare. */
function errorsOf(variant: pie.StaticVariant, pvcCapacity: Size): string[] {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes: [NODES] });
  const ssd = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg', spare: Size.gibi(1), isDefault: true });
  const local = new topolvm.TopoLvm(site, 'topolvm', { deviceClasses: [ssd] }).addStorageClass('local', { deviceClass: ssd });
  new pie.Pie(site, 'pie').addStaticProbe(local, { nodes: [NODES], variant, pvcCapacity, disableProvisionProbe: true });
  return site.findings().filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

const { adopted, latencyOnly, observed } = pie.StaticVariant;

test.each([['adopted', adopted()], ['observed', observed()], ['latencyOnly', latencyOnly()]])('%s: each node holds one volume', (_, variant) => {
  expect(errorsOf(variant, Size.mebi(1500))).toEqual([]);
  expect(errorsOf(variant, Size.gibi(3))).not.toEqual([]);
});
