import { Platform, SiteProps, topolvm } from 'rookery';
import { configOf, containerOf, install, podOf } from './setup';

const { Lvmd } = topolvm;
const BOTTLEROCKET: SiteProps = { platform: Platform.BOTTLEROCKET, images: { overrides: { topolvm: 'registry.example.com/topolvm-with-lvm:0.41.0' } } };

test('lvmd calls the LVM of the node, unless nodes have none', () => {
  expect(configOf(install().site)).not.toHaveProperty('lvm-command-prefix');
  const { site } = install({}, BOTTLEROCKET);
  expect(configOf(site)['lvm-command-prefix']).toEqual(['/sbin/lvm']);
  expect(containerOf(site, 'DaemonSet', 'topolvm-lvmd-0', 'lvmd')).toMatchObject({
    image: 'registry.example.com/topolvm-with-lvm:0.41.0', securityContext: { privileged: true },
  });
  expect(configOf(install({ lvmd: Lvmd.embedded() }, BOTTLEROCKET).site)['lvm-command-prefix']).toEqual(['/sbin/lvm']);
});

test('a command that is given is called, whatever the platform', () => {
  const lvmd = Lvmd.managed({ lvmCommand: ['/usr/bin/chroot', '/host', '/opt/lvm'] });
  expect(configOf(install({ lvmd }, { platform: Platform.BOTTLEROCKET }).site)['lvm-command-prefix']).toEqual(['/usr/bin/chroot', '/host', '/opt/lvm']);
});

test('an image without LVM on nodes without it is refused, as long as it is ours to say who calls', () => {
  expect(() => install({}, { platform: Platform.BOTTLEROCKET })).toThrow(
    "tokyo/topolvm: lvmd: nodes of bottlerocket have no LVM, and neither has upstream's image of TopoLVM. lvmd would find no volume groups and exit at its start. "
    + "Add lvm2 to an image of your own and name it in the site's images.overrides.topolvm, or set lvmCommand of lvmd to where LVM is.");
  expect(() => install({ lvmd: Lvmd.onHost() }, { platform: Platform.BOTTLEROCKET })).not.toThrow();
});

test('k0s has the kubelet elsewhere', () => {
  const { site } = install({}, { platform: Platform.K0S });
  expect(JSON.stringify(podOf(site, 'DaemonSet', 'topolvm-node'))).not.toContain('"/var/lib/kubelet');
});
