import { Platform, Site, StorageApp, rook } from 'rookery';

function errorsOf(site: Site): string[] {
  return site.findings().filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

test.each([Platform.VANILLA, Platform.OPENSHIFT, Platform.TALOS, Platform.MICROK8S])('an operator with all drivers is without errors: %#', (platform) => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { platform });
  new rook.Operator(site, 'rook', {
    objectBuckets: { aggregateRoles: true },
    csi: { drivers: [rook.CsiDriver.rbd(), rook.CsiDriver.cephFs(), rook.CsiDriver.nfs(), rook.CsiDriver.nvmeOf()] },
  });
  expect(errorsOf(site)).toEqual([]);
});
