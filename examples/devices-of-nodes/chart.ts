import type { Construct } from 'constructs';
import { KubernetesVersion, NodePool, rook, Site, Size } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type OnDevicesProps = Pick<SiteProps, 'releases'>;

const HDD = Size.tera(16);
const NVME = Size.giga(3840);

/** OSDs on raw devices of nodes that came at different times, and each way to say which devices are meant. */
export class OnDevices extends Site {
  public constructor(scope: Construct, id: string, props: OnDevicesProps = {}) {
    const node = (name: string, devices: Record<string, Size>): NodePool => NodePool.of(name, {
      count: 1, nodeNames: [name], cpu: 16, memory: Size.gibi(64), devices,
    });
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [
        node('listed', { '/dev/disk/by-id/wwn-0x5000c500a1b2c301': HDD, '/dev/disk/by-id/wwn-0x5000c500a1b2c302': HDD, '/dev/disk/by-id/nvme-eui.0025385b01': NVME }),
        node('by-name', { nvme0n1: Size.giga(480), nvme1n1: NVME, nvme2n1: NVME }),
        node('by-path', { '/dev/disk/by-path/pci-0000:3b:00.0-nvme-1': NVME, '/dev/disk/by-path/pci-0000:3c:00.0-nvme-1': NVME }),
        node('dedicated', { sdb: HDD, sdc: HDD }),
        node('divided', { '/dev/disk/by-partlabel/ceph-osd': Size.tera(2), '/dev/vg-data/ceph-osd': Size.tera(2) }),
        node('virtual', { '/dev/loop10': Size.gibi(50) }),
      ],
      acknowledge: [{ rule: 'rook/all-devices', reason: 'the node is there for Ceph alone, and new disks in it are meant for Ceph' }],
    });

    const operator = new rook.Operator(this, 'rook', { allowLoopDevices: true });
    const ceph = operator.addCluster('ceph-devices', {
      mons: rook.Mons.onHost(),
      devices: rook.OsdDevices.onNodes([
        rook.OsdNode.named('listed', {
          devices: rook.DeviceSelection.listed([
            rook.OsdDevice.atPath('/dev/disk/by-id/wwn-0x5000c500a1b2c301'),
            rook.OsdDevice.atPath('/dev/disk/by-id/wwn-0x5000c500a1b2c302', { deviceClass: 'archive' }),
            rook.OsdDevice.atPath('/dev/disk/by-id/nvme-eui.0025385b01', { osdsPerDevice: 2 }),
          ]),
        }),
        // The system is on nvme0n1.
        rook.OsdNode.named('by-name', { devices: rook.DeviceSelection.matchingName('^nvme[1-9]n1$') }),
        rook.OsdNode.named('by-path', { devices: rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:3[bc]:') }),
        rook.OsdNode.named('dedicated', { devices: rook.DeviceSelection.all() }),
        // Partitions and logical volumes, which no filter finds the latter of; they are never encrypted.
        rook.OsdNode.named('divided', {
          devices: rook.DeviceSelection.listed([rook.OsdDevice.atPath('/dev/disk/by-partlabel/ceph-osd'), rook.OsdDevice.atPath('/dev/vg-data/ceph-osd')]),
        }),
        rook.OsdNode.named('virtual', {
          devices: rook.DeviceSelection.listed([rook.OsdDevice.atPath('/dev/loop10')]),
          config: { deviceClass: 'test', initialWeight: 0.01 },
        }),
      ]),
    });
    ceph.addBlockPool('replicated', rook.Redundancy.replicated(3), { deviceClass: 'ssd' }).addStorageClass('ceph-block');
  }
}
