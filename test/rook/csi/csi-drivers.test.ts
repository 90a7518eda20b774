import { Duration, Platform, Size, rook } from 'rookery';
import { customResourceDefinitions } from '../../../lib/upstream/custom-resource-definitions';
import { namesOf, objectOf } from '../../support/objects';
import { site } from '../facts/installation';
import { EVERYTHING } from './complete';

function specsOf(csi: rook.CsiOptions, of = {}): { defaults: any; rbd: any; cephFs: any } {
  const tokyo = site(of);
  new rook.Operator(tokyo, 'rook', { csi });
  return {
    defaults: objectOf(tokyo, 'OperatorConfig', 'ceph-csi-operator-config').spec.driverSpecDefaults,
    rbd: objectOf(tokyo, 'Driver', 'rook-ceph.rbd.csi.ceph.com').spec,
    cephFs: objectOf(tokyo, 'Driver', 'rook-ceph.cephfs.csi.ceph.com').spec,
  };
}

const WIRE = {
  log: { verbosity: 5, rotation: { maxLogSize: '1G', periodicity: 'daily', maxFiles: 3, logHostPath: '/var/log/csi' } },
  clusterName: 'tokyo',
  grpcTimeout: 120,
  snapshotPolicy: 'volumeGroupSnapshot',
  generateOMapInfo: true,
  fsGroupPolicy: 'None',
  encryption: { configMapName: { name: 'kms' } },
  attachRequired: false,
  liveness: { metricsPort: 9080 },
  leaderElection: { leaseDuration: 60, renewDeadline: 40, retryPeriod: 10 },
  deployCsiAddons: false,
  enableFencing: true,
  cephFsClientType: 'autodetect',
  kernelMountOptions: { ms_mode: 'secure' },
  fuseMountOptions: { debug: '1' },
  nodePlugin: {
    serviceAccountName: 'rook-ceph-rbd-csi-ceph-com-nodeplugin-sa',
    labels: { team: 'storage' },
    annotations: { note: 'x' },
    affinity: { nodeAffinity: EVERYTHING.nodePlugin!.nodeAffinity },
    tolerations: [],
    priorityClassName: 'low',
    volumes: EVERYTHING.nodePlugin!.volumes,
    imagePullPolicy: 'Always',
    containerExtraArgs: { 'csi-rbdplugin': ['--v=9'] },
    resources: { plugin: {}, registrar: {}, liveness: {}, addons: {}, logRotator: {} },
    updateStrategy: { type: 'OnDelete' },
    enableSeLinuxHostMount: true,
    topology: { domainLabels: ['topology.kubernetes.io/zone'] },
  },
  controllerPlugin: {
    serviceAccountName: 'rook-ceph-rbd-csi-ceph-com-ctrlplugin-sa',
    affinity: { podAntiAffinity: EVERYTHING.controllerPlugin!.podAntiAffinity },
    replicas: 3,
    deploymentStrategy: { type: 'RollingUpdate' },
    hostNetwork: true,
    privileged: false,
    resources: EVERYTHING.controllerPlugin!.resources,
  },
};

test('a driver of which nothing is said names its accounts and nothing else', () => {
  expect(specsOf({}).rbd).toEqual({
    nodePlugin: { serviceAccountName: WIRE.nodePlugin.serviceAccountName },
    controllerPlugin: { serviceAccountName: WIRE.controllerPlugin.serviceAccountName },
  });
});

test('every field of a Driver can be set', () => {
  const drivers = [rook.CsiDriver.rbd(EVERYTHING), rook.CsiDriver.cephFs()];
  expect(specsOf({ drivers }).rbd).toEqual(WIRE);
});

test('no field of a Driver is left out but those that are decided elsewhere', () => {
  const definition = customResourceDefinitions('csi-operator', '1.0.4').find(({ metadata }) => metadata.name === 'drivers.csi.ceph.io');
  const { properties } = definition!.spec.versions[0].schema.openAPIV3Schema.properties.spec;
  const missing = (schema: object, wire: object) => Object.keys(schema).filter((field) => !(field in wire)).sort();
  expect(missing(properties, WIRE)).toEqual(['enableMetadata', 'imageSet']);
  expect(missing(properties.nodePlugin.properties, WIRE.nodePlugin)).toEqual(['kubeletDirPath']);
  expect(missing(properties.controllerPlugin.properties, { ...WIRE.nodePlugin, ...WIRE.controllerPlugin })).toEqual([]);
  expect(missing(properties.log.properties.rotation.properties, WIRE.log.rotation)).toEqual([]);
  for (const plugin of ['nodePlugin', 'controllerPlugin'] as const) {
    expect(missing(properties[plugin].properties.resources.properties, WIRE[plugin].resources!)).toEqual([]);
  }
});

test('every field that we offer is one of the Driver definition', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook', { csi: { drivers: [rook.CsiDriver.rbd(EVERYTHING)] } });
  expect(tokyo.findings().filter(({ rule }) => rule.startsWith('schema/'))).toEqual([]);
});

test('defaults that the CSI operator would pass over reach the drivers', () => {
  const { livenessMetricsPort, ...defaults } = EVERYTHING;
  const { defaults: common, rbd, cephFs } = specsOf({ defaults });
  expect(livenessMetricsPort).toBe(9080);
  expect(common.nodePlugin).not.toHaveProperty('topology');
  expect(common.controllerPlugin).not.toHaveProperty('hostNetwork');
  expect(rbd.nodePlugin.topology).toEqual(WIRE.nodePlugin.topology);
  expect(cephFs.nodePlugin).not.toHaveProperty('topology');
  expect(cephFs.controllerPlugin).toMatchObject({ hostNetwork: true, deploymentStrategy: { type: 'RollingUpdate' } });
});

test('a driver goes before the defaults', () => {
  const { rbd } = specsOf({
    defaults: { controllerPlugin: { hostNetwork: true } },
    drivers: [rook.CsiDriver.rbd({ controllerPlugin: { hostNetwork: false } }), rook.CsiDriver.cephFs()],
  });
  expect(rbd.controllerPlugin.hostNetwork).toBe(false);
});

test('the platform decides on the directory of the kubelet and on privileges', () => {
  expect(specsOf({}, { platform: Platform.MICROK8S }).defaults.nodePlugin.kubeletDirPath).toBe('/var/snap/microk8s/common/var/lib/kubelet');
  expect(specsOf({}, { platform: Platform.OPENSHIFT }).defaults.controllerPlugin.privileged).toBe(true);
  expect(specsOf({}).defaults.controllerPlugin).not.toHaveProperty('privileged');
});

test('drivers are those that were asked for', () => {
  const tokyo = site();
  const operator = new rook.Operator(tokyo, 'rook', { csi: { drivers: [rook.CsiDriver.nfs(), rook.CsiDriver.nvmeOf()] } });
  expect(namesOf(tokyo, 'Driver')).toEqual([operator.nfsDriverName, operator.nvmeOfDriverName]);
});

test('overrides are applied last', () => {
  const drivers = [rook.CsiDriver.rbd({ overrides: { spec: { nodePlugin: { kubeletDirPath: '/k' } } } }), rook.CsiDriver.cephFs()];
  expect(specsOf({ drivers }).rbd.nodePlugin).toEqual({ serviceAccountName: WIRE.nodePlugin.serviceAccountName, kubeletDirPath: '/k' });
});

test('an unknown field in overrides is an error', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook', { csi: { drivers: [rook.CsiDriver.rbd({ overrides: { spec: { nodePlugin: { kubeletDir: '/k' } } } })] } });
  expect(tokyo.findings().filter(({ severity }) => severity === 'error').map(({ property }) => property)).toEqual(['spec.nodePlugin.kubeletDir']);
});

test.each<[string, rook.CsiOptions, string[]]>([
  ['one driver twice', { drivers: [rook.CsiDriver.rbd(), rook.CsiDriver.rbd()] }, ['csi.drivers: there are two drivers of type rbd']],
  [
    'topology without block volumes',
    { drivers: [rook.CsiDriver.cephFs({ nodePlugin: { topologyDomainLabels: ['zone'] } })] },
    ['csi.drivers.cephfs.nodePlugin.topologyDomainLabels', 'Only the driver for block volumes', 'CsiDriver.rbd()'],
  ],
  ['one port of the host for two', { defaults: { livenessMetricsPort: 9080 } }, ['rbd and cephfs both serve metrics on port 9080', '9081']],
  ['a low port', { drivers: [rook.CsiDriver.rbd({ livenessMetricsPort: 80 })] }, ['csi.drivers.rbd.livenessMetricsPort: 80 is not', '1024 to 65535']],
  [
    'a size that logrotate cannot read',
    { defaults: { log: { rotation: { maxLogSize: Size.gibi(1) } } } },
    ['csi.defaults.log.rotation.maxLogSize: 1Gi is not', 'k, M and G only', 'Size.giga(1)'],
  ],
  ['much talk', { defaults: { log: { verbosity: 6 } } }, ['csi.defaults.log.verbosity: 6', '0 to 5']],
  ['no pods', { defaults: { controllerPlugin: { replicas: 0 } } }, ['csi.defaults.controllerPlugin.replicas: 0']],
  ['no time', { defaults: { grpcTimeout: Duration.seconds(0) } }, ['csi.defaults.grpcTimeout: 0s', 'zero means that it is not set']],
])('%s is refused', (_, csi, texts) => {
  const create = () => new rook.Operator(site(), 'rook', { csi });
  for (const text of texts) expect(create).toThrow(text);
});

test('CSI-Addons makes the longest names', () => {
  const namespace = 'storage-operators-tokyo';
  const create = (deployCsiAddons: boolean) => () => new rook.Operator(site(), 'rook', { namespace, csi: { defaults: { deployCsiAddons } } });
  expect(create(false)).not.toThrow();
  expect(create(true)).toThrow('Choose a namespace that is 2 characters shorter');
});
