import { KubernetesVersion, NodePool, Platform, Site, SiteProps, Size, Taint, topolvm } from 'rookery';
import { install, thick, thin } from './setup';

const NODES = NodePool.of('cs', { count: 3, volumeGroups: { 'vg-ssd': Size.tebi(2), 'vg-hdd': Size.tebi(8) }, labels: { disk: 'fast' } });
const SITE: SiteProps = { kubernetes: KubernetesVersion.of('1.35'), nodes: [NODES] };

const findings = (site: Site) => site.findings().map(({ rule, message }) => `${rule}: ${message}`);

describe('the checks find nothing in', () => {
  test('an installation with all kinds of classes', () => {
    const [ssd, hdd] = [thick('ssd', { isDefault: true, stripe: 2, stripeSize: Size.of('64Ki') }), thin('hdd')];
    const raid1 = topolvm.LvcreateOptionClass.of('raid1', ['--type=raid1']);
    const { site, lvm } = install({ deviceClasses: [ssd, hdd], lvcreateOptionClasses: [raid1] }, SITE);
    lvm.addStorageClass('fast', { deviceClass: ssd, lvcreateOptionClass: raid1, isDefaultClass: true });
    lvm.addStorageClass('big', { deviceClass: hdd, fsType: topolvm.FileSystem.XFS }).addSnapshotClass('big');
    expect(findings(site)).toEqual([]);
  });

  test.each([
    ['embedded', topolvm.Lvmd.embedded()],
    ['on the nodes themselves', topolvm.Lvmd.onHost()],
    ['managed on another socket', topolvm.Lvmd.managed({ socketName: '/run/lvm/lvmd.sock', lvmCommand: ['/sbin/lvm'] })],
  ])('lvmd %s', (_, lvmd) => {
    const { site, lvm } = install({ lvmd }, SITE);
    lvm.addStorageClass('fast', { deviceClass: thick() });
    expect(findings(site)).toEqual([]);
  });

  test('pools of nodes', () => {
    const others = NodePool.of('others', { count: 2, volumeGroups: { 'vg-hdd': Size.tebi(8) }, labels: { disk: 'slow' } });
    const { site } = install({
      pools: [
        topolvm.TopoLvmNodePool.of('fast', { nodeSelector: { disk: 'fast' }, deviceClasses: [thick('ssd')] }),
        topolvm.TopoLvmNodePool.of('slow', { nodeSelector: { disk: 'slow' }, deviceClasses: [thin('hdd')] }),
      ],
    }, { ...SITE, nodes: [NODES, others] });
    expect(findings(site)).toEqual([]);
  });

  test('node pools by labels and by names, each with its own', () => {
    const [fast, big] = [
      NodePool.of('fast', { count: 2, labels: { role: 'fast' }, taints: [Taint.noSchedule('storage')], volumeGroups: { 'vg-ssd': Size.tebi(2) } }),
      NodePool.of('big', { count: 2, nodeNames: ['big-1', 'big-2'], volumeGroups: { 'vg-hdd': Size.tebi(8) } }),
    ];
    const { site } = install({
      pools: [
        topolvm.TopoLvmNodePool.of('fast', { nodes: [fast], deviceClasses: [thick('ssd')] }),
        topolvm.TopoLvmNodePool.of('big', { nodes: [big], deviceClasses: [thick('hdd')] }),
      ],
    }, { ...SITE, nodes: [fast, big] });
    expect(findings(site)).toEqual([]);
  });

  test.each([Platform.OPENSHIFT, Platform.TALOS, Platform.MICROK8S, Platform.K0S])('a site on %#', (platform) => {
    expect(findings(install({}, { ...SITE, platform }).site)).toEqual([]);
  });
});

test('the checks find a volume group that the nodes of a pool do not have, and pools that share nodes', () => {
  const others = NodePool.of('others', { count: 2, nodeNames: ['o-1', 'o-2'], volumeGroups: { 'vg-hdd': Size.tebi(8) } });
  const pool = (name: string, nodes: NodePool[], ...deviceClasses: topolvm.DeviceClass[]) =>
    topolvm.TopoLvmNodePool.of(name, { nodes, deviceClasses });
  const found = (...pools: topolvm.TopoLvmNodePool[]) => findings(install({ pools }, { ...SITE, nodes: [NODES, others] }).site);
  expect(found(pool('a', [NODES], thick('ssd')), pool('b', [others], thick('nvme')))).toEqual([
    'topolvm/volume-group-missing: Device class "nvme" of ConfigMap topolvm-system/topolvm-lvmd-b needs volume group vg-nvme, '
    + 'which the nodes of others do not have',
  ]);
  expect(found(pool('a', [NODES], thick('ssd')), pool('b', [others, NODES], thick('hdd'))).join()).toContain('topolvm/lvmd-overlap');
});

test('the checks find replicas that have no node', () => {
  const { site } = install({ controller: { replicas: 4 } }, SITE);
  expect(findings(site)).toEqual([expect.stringContaining('topolvm/controller-exceeds-nodes')]);
});
