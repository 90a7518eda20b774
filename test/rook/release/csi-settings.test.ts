import { Duration, Platform, Resources, rook, RookRelease, Severity, Size } from 'rookery';
import type { Site, SiteProps } from 'rookery';
import { objectOf } from '../../support/objects';
import { site } from '../facts/installation';

const { rbd, cephFs, nfs, nvmeOf } = rook.CsiDriver;

function made(csi: rook.CsiOptions, props: SiteProps = {}): Site {
  const tokyo = site({ releases: { rook: RookRelease.V1_19 }, ...props });
  new rook.Operator(tokyo, 'rook', { csi });
  return tokyo;
}

function settings(csi: rook.CsiOptions, props?: SiteProps): Record<string, string> {
  return objectOf(made(csi, props), 'ConfigMap', 'rook-ceph-operator-config').data;
}

function errorsIn(tokyo: Site): string[] {
  return tokyo.findings().filter(({ severity }) => severity === Severity.ERROR).map(({ message }) => message);
}

const resources = Resources.of({ cpu: '100m', memory: Size.mebi(64) });
const WIRE = { requests: { cpu: '100m', memory: '64Mi' } };
const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }] } };
const MODULES = { volume: { name: 'modules', hostPath: { path: '/lib/modules' } }, mount: { name: 'modules', mountPath: '/lib/modules' } };

test('everything that Rook 1.19 can be told is in its settings', () => {
  const both = { labels: { team: 'storage' }, imagePullPolicy: rook.ImagePullPolicy.ALWAYS, nodeAffinity };
  const defaults: rook.CsiDriverDefaults = {
    log: { verbosity: 3 },
    generateOmapInfo: true,
    deployCsiAddons: true,
    cephFsClientType: rook.CephFsClientType.AUTODETECT,
    fsGroupPolicy: rook.FsGroupPolicy.FILE,
    encryptionConfigMapName: 'rook-ceph-csi-kms-config',
    nodePlugin: {
      ...both,
      tolerations: [],
      priorityClassName: 'high',
      enableSeLinuxHostMount: true,
      updateStrategy: { type: 'OnDelete' },
      volumes: [MODULES],
      resources: { registrar: resources },
      topologyDomainLabels: ['topology.kubernetes.io/zone', 'topology.rook.io/rack'],
    },
    controllerPlugin: { ...both, tolerations: [{ operator: 'Exists' }], priorityClassName: 'higher', replicas: 1 },
  };
  const drivers = [
    rbd({ nodePlugin: { resources: { plugin: resources } } }),
    cephFs({ controllerPlugin: { resources: { omapGenerator: resources } } }),
  ];
  const found = settings({ defaults, drivers });
  expect(found).toMatchObject({
    ROOK_USE_CSI_OPERATOR: 'true',
    ROOK_CSI_ENABLE_RBD: 'true',
    ROOK_CSI_ENABLE_CEPHFS: 'true',
    ROOK_CSI_ENABLE_NFS: 'false',
    CSI_LOG_LEVEL: '3',
    CSI_ENABLE_OMAP_GENERATOR: 'true',
    CSI_ENABLE_CSIADDONS: 'true',
    CSI_FORCE_CEPHFS_KERNEL_CLIENT: 'false',
    CSI_ENABLE_ENCRYPTION: 'true',
    ROOK_CSI_RBD_POD_LABELS: 'team=storage',
    ROOK_CSI_CEPHFS_POD_LABELS: 'team=storage',
    ROOK_CSI_IMAGE_PULL_POLICY: 'Always',
    CSI_PLUGIN_NODE_AFFINITY: JSON.stringify(nodeAffinity),
    CSI_PLUGIN_TOLERATIONS: '[]',
    CSI_PLUGIN_PRIORITY_CLASSNAME: 'high',
    CSI_PLUGIN_ENABLE_SELINUX_HOST_MOUNT: 'true',
    CSI_RBD_PLUGIN_UPDATE_STRATEGY: 'OnDelete',
    CSI_RBD_PLUGIN_VOLUME: JSON.stringify([MODULES.volume]),
    CSI_CEPHFS_PLUGIN_VOLUME_MOUNT: JSON.stringify([MODULES.mount]),
    CSI_TOPOLOGY_DOMAIN_LABELS: 'topology.kubernetes.io/zone,topology.rook.io/rack',
    CSI_PROVISIONER_NODE_AFFINITY: JSON.stringify(nodeAffinity),
    CSI_PROVISIONER_TOLERATIONS: '[{"operator":"Exists"}]',
    CSI_PROVISIONER_PRIORITY_CLASSNAME: 'higher',
    CSI_PROVISIONER_REPLICAS: '1',
    CSI_CEPHFS_PROVISIONER_RESOURCE: JSON.stringify([{ name: 'csi-omap-generator', resource: WIRE }]),
  });
  // Containers that a driver says nothing of keep the common resources.
  expect(JSON.parse(found.CSI_RBD_PLUGIN_RESOURCE)).toEqual([{ name: 'driver-registrar', resource: WIRE }, { name: 'csi-rbdplugin', resource: WIRE }]);
  expect(JSON.parse(found.CSI_CEPHFS_PLUGIN_RESOURCE)).toEqual([{ name: 'driver-registrar', resource: WIRE }]);
  expect(found).not.toHaveProperty('CSI_RBD_PROVISIONER_RESOURCE');
});

test('images and the directory of the kubelet come from the site', () => {
  expect(settings({}, { platform: Platform.MICROK8S, images: { overrides: { cephCsi: 'registry.example.com/cephcsi:v3.16.2' } } })).toMatchObject({
    ROOK_CSI_KUBELET_DIR_PATH: Platform.MICROK8S.kubeletDirectory,
    ROOK_CSI_CEPH_IMAGE: 'registry.example.com/cephcsi:v3.16.2',
    ROOK_CSI_PROVISIONER_IMAGE: 'registry.k8s.io/sig-storage/csi-provisioner:v6.1.1',
  });
});

test('keys of volumes are kept where the program says', () => {
  const { data } = objectOf(made({ keyManagement: [rook.CsiKeyManagement.metadata('keys')] }), 'ConfigMap', 'rook-ceph-operator-config');
  expect(data.CSI_ENABLE_ENCRYPTION).toBe('true');
});

test('the driver for NVMe-oF is an object all the same, and says everything itself', () => {
  const tokyo = made({ drivers: [nvmeOf({ grpcTimeout: Duration.minutes(2) })], defaults: { attachRequired: false, nodePlugin: { priorityClassName: 'system-cluster-critical' } } });
  expect(objectOf(tokyo, 'Driver', 'rook-ceph.nvmeof.csi.ceph.com').spec).toEqual({
    grpcTimeout: 120,
    attachRequired: false,
    cephFsClientType: 'kernel',
    snapshotPolicy: 'none',
    nodePlugin: {
      serviceAccountName: 'ceph-csi-nvmeof-nodeplugin-sa', priorityClassName: 'system-cluster-critical', kubeletDirPath: '/var/lib/kubelet', tolerations: [{ operator: 'Exists' }],
    },
    controllerPlugin: { serviceAccountName: 'ceph-csi-nvmeof-ctrlplugin-sa', priorityClassName: 'system-cluster-critical' },
  });
  expect(errorsIn(tokyo)).toEqual([]);
});

const WHY = 'It writes the drivers itself, out of its settings.';
const FIX = 'Run Rook 1.20.6, which has it, or leave it out.';

test.each<[string, rook.CsiOptions, string]>([
  ['csi.defaults.grpcTimeout', { defaults: { grpcTimeout: Duration.minutes(3) } }, 'It has no setting for it'],
  ['csi.drivers.cephfs.snapshotPolicy', { drivers: [cephFs({ snapshotPolicy: rook.SnapshotPolicy.NONE })] }, 'It has no setting for it'],
  ['csi.defaults.log.rotation', { defaults: { log: { rotation: { maxLogSize: Size.giga(1) } } } }, 'It has no setting for it'],
  ['csi.drivers.rbd.nodePlugin.containerExtraArgs', { drivers: [rbd({ nodePlugin: { containerExtraArgs: {} } })] }, 'It has no setting for it'],
  ['csi.drivers.rbd.overrides', { drivers: [rbd({ overrides: {} })] }, 'It has no setting for it'],
  ['csi.operator.logVerbosity', { operator: { logVerbosity: 2 } }, 'It has no setting for it'],
  ['csi.defaults.fsGroupPolicy', { defaults: { fsGroupPolicy: rook.FsGroupPolicy.NONE } }, 'It always chooses FsGroupPolicy.FILE'],
  ['csi.defaults.encryptionConfigMapName', { defaults: { encryptionConfigMapName: 'kms' } }, 'It knows one ConfigMap only, rook-ceph-csi-kms-config'],
  ['csi.drivers.nfs.nodePlugin.volumes', { drivers: [nfs({ nodePlugin: { volumes: [] } })] }, 'It has such a setting for the drivers for rbd and cephfs only'],
  ['csi.drivers.rbd.nodePlugin.resources', { drivers: [rbd({ nodePlugin: { resources: { liveness: resources } } })] }, 'It has no setting for the resources of liveness'],
  ['csi.defaults.nodePlugin.resources', { defaults: { nodePlugin: { resources: { plugin: { claims: [] } } } } }, 'It takes over limits and requests only'],
  ['csi.defaults.nodePlugin.updateStrategy', { defaults: { nodePlugin: { updateStrategy: { rollingUpdate: {} } } } }, 'It takes over the type of the strategy only'],
])('%s cannot be told to Rook 1.19', (where, csi, reason) => {
  expect(() => made(csi)).toThrow(`${where}: Rook 1.19.10 cannot be told this. ${WHY} ${reason}. ${FIX}`);
});

test('drivers that differ where Rook 1.19 has one setting', () => {
  expect(() => made({ drivers: [rbd({ log: { verbosity: 5 } }), cephFs()] })).toThrow(
    'csi.drivers.rbd.log.verbosity: the drivers for rbd and cephfs differ in it. '
    + 'Rook 1.19.10 has one setting for all drivers; from 1.20.6 on each has its own. Give the same value to csi.defaults.');
});

test('plugins that differ where Rook 1.19 has one setting', () => {
  expect(() => made({ defaults: { controllerPlugin: { labels: { a: 'b' } } } })).toThrow(
    'csi.drivers.rbd.controllerPlugin.labels: the two plugins of the driver differ in it. '
    + 'Rook 1.19.10 has one setting for both; from 1.20.6 on each has its own. Give the same value to nodePlugin and controllerPlugin.');
});

test('the same program renders for both releases', () => {
  for (const release of [RookRelease.V1_19, RookRelease.V1_20]) {
    const tokyo = site({ releases: { rook: release } });
    const operator = new rook.Operator(tokyo, 'rook');
    operator.addCluster('ceph', { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^sd.')) })
      .addBlockPool('replicated', rook.Redundancy.replicated(3)).addStorageClass('block');
    expect(errorsIn(tokyo)).toEqual([]);
    expect(objectOf(tokyo, 'Deployment', 'rook-ceph-operator').spec.template.spec.containers[0].image).toBe(`docker.io/rook/ceph:v${release.version}`);
  }
});
