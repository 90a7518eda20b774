import fc from 'fast-check';
import type { Acknowledgement, ExternalObject, ImageOptions, ImageOverrides, NodePoolOptions, PlatformOptions, Releases, SiteProps } from 'rookery';
import type { Surroundings } from './family';
import { LATER, options, optionsOf } from './options';
import { call, constant } from './plain';
import type { Call, Plain } from './plain';
import { FAST, SLOW } from './pods';
import type { Step } from './program';
import { FLAG, LABELS, secret } from './values';

/** What varies from one site to another. */
export interface SiteShape {
  readonly props: Plain<SiteProps>;
  readonly nodes: Surroundings['nodes'];
  readonly pool: Plain<NodePoolOptions>;
  readonly platform: Call;
}

/** What programs refer to and do not make. */
const EXISTING: readonly Call[] = [
  call('ExistingObject.priorityClass', 'storage'),
  ...['registry-key', 'kms-token', 'kms-cert', 'kms-key', 'peer-a', 'peer-b', 'ceph-secrets', 'web-tls', 'world-keys', 'certificate']
    .map((name) => call('ExistingObject.secret', name)),
  ...['kms-config', 'floating-mon'].map((name) => call('ExistingObject.configMap', name)),
  call('ExistingObject.namespace', 'observability'),
  call('ExistingObject.customResourceDefinition', 'serviceexports.multicluster.x-k8s.io'),
  call('ExistingObject.of', optionsOf<ExternalObject>('ExternalObject', { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: 'gateway-files', namespace: '*' })),
];

const MORE: fc.Arbitrary<Call> = fc.constantFrom<Call>(
  call('ExistingObject.customResourceDefinition', 'certificates.cert-manager.io'),
  call('ExistingObject.serviceAccount', 'robot', 'default'),
  call('ExistingObject.storageClass', 'premium'),
  call('ExistingObject.secret', 'one', 'default'),
  call('ExistingObject.of', optionsOf<ExternalObject>('ExternalObject', { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: '*', namespace: '*' })),
);

const IMAGE = fc.constantFrom('registry.example.com:5000/own/image:v1.2.3', `registry.example.com/own/image@sha256:${'0a'.repeat(32)}`);
const IMAGES = options<ImageOptions>('ImageOptions', {
  mirror: fc.constantFrom<Call>(
    call('RegistryMirror.of', 'registry.example.com/mirror'),
    call('RegistryMirror.perRegistry', { 'quay.io': 'harbor.example.com/quay', 'ghcr.io': 'harbor.example.com:8443/ghcr' }),
  ),
  overrides: options<ImageOverrides>('ImageOverrides', {
    rook: IMAGE, cephCsi: IMAGE, cephCsiOperator: IMAGE, csiProvisioner: IMAGE, csiAttacher: IMAGE, csiResizer: IMAGE, csiSnapshotter: IMAGE,
    csiNodeDriverRegistrar: IMAGE, csiAddons: IMAGE, cosiDriver: IMAGE, cosiSidecar: IMAGE, nvmeOfGateway: IMAGE, topolvm: IMAGE, pie: IMAGE,
    ceph: fc.constantFrom('registry.example.com/own/ceph:v20.2.4-1', 'registry.example.com/own/ceph:build-7'),
  }),
  cephVersions: fc.constant({ 'registry.example.com/own/ceph:build-7': '20.2.4' }),
  pullSecrets: secret('registry-key').map((one) => [one]),
});

const PLATFORMS = fc.constantFrom('VANILLA', 'OPENSHIFT', 'TALOS', 'MICROK8S', 'K0S').map((name) => constant(`Platform.${name}`));
const OTHER_PLATFORM = options<PlatformOptions>('PlatformOptions', {
  kubeletDirectory: fc.constant('/var/lib/k0s/kubelet'), readOnlyLvmDirectory: FLAG, hostLvm: fc.constant(true), securityContextConstraints: FLAG,
}).map((props) => call('Platform.of', 'other', props));

const SIZES = { 'vg-ssd': call('Size.tebi', 200), 'vg-hdd': call('Size.tera', 300) };
const POOL = options<NodePoolOptions>('NodePoolOptions', {
  count: fc.constantFrom(6, 9, 12),
  zones: fc.constant(['a', 'b', 'c']),
  cpu: fc.constantFrom(64, 128),
  memory: fc.constant(call('Size.gibi', 512)),
  // From 7.0 on it knows every cipher.
  kernel: fc.constantFrom('7.0', '7.1.2-generic'),
  volumeGroups: fc.constant(SIZES),
  thinPools: fc.constant({ 'vg-ssd/pool0': call('Size.tebi', 50), 'vg-hdd/pool0': call('Size.tebi', 100) }),
  devices: fc.constant({ sdb: call('Size.tera', 8) }),
  // The names follow from the count.
  nodeNames: fc.constant([]),
  labels: LATER,
  taints: LATER,
}, ['count']);

/** Sites of all kinds; the Kubernetes releases are those that every upstream is tested with. */
export const SITE: fc.Arbitrary<SiteShape> = fc.record({
  props: options<SiteProps>('SiteProps', {
    kubernetes: fc.constantFrom('1.33', 'v1.34.2', '1.35').map((version) => call('KubernetesVersion.of', version)),
    images: IMAGES,
    releases: options<Releases>('Releases', {
      rook: fc.constantFrom(constant('RookRelease.V1_20'), constant('RookRelease.V1_19')),
      topolvm: fc.constant(constant('TopoLvmRelease.V0_41')),
      pie: fc.constant(constant('PieRelease.V0_17')),
    }),
    labels: LABELS,
    existing: fc.array(MORE, { maxLength: 2 }) as fc.Arbitrary<any>,
    acknowledge: options<Acknowledgement>('Acknowledgement', {
      rule: fc.constantFrom('rook/pool-few-replicas', 'topolvm/node-removal-deletes-claims'),
      reason: fc.constant('scratch data only'),
      scope: fc.constant('*'),
    }, ['rule', 'reason']).map((one) => [one]),
    nodes: LATER, platform: LATER,
  }),
  nodes: fc.constantFrom('unknown', 'alike', 'mixed', 'tainted'),
  pool: POOL,
  platform: fc.oneof({ weight: 3, arbitrary: PLATFORMS }, OTHER_PLATFORM),
});

/** The lines that make the site. */
export function writeSite({ props, nodes, pool, platform }: SiteShape): readonly Step[] {
  const all = {
    ...props,
    platform,
    ...(nodes === 'unknown' ? {} : { nodes: poolsOf(nodes, pool) }),
    existing: [...EXISTING, ...props.existing ?? []],
  };
  return [{ let: 'site', call: 'new Site', with: [{ ref: 'app' }, { ref: 'name' }, all] }];
}

function poolsOf(nodes: Surroundings['nodes'], pool: Plain<NodePoolOptions>): readonly Call[] {
  const names = pool.nodeNames === undefined ? undefined : Array.from({ length: pool.count }, (_, index) => `fast-${index}`);
  const fast = call('NodePool.of', 'fast', { ...pool, nodeNames: names, labels: FAST });
  if (nodes === 'alike') return [fast];
  const taints = nodes === 'mixed'
    ? [call('Taint.preferNoSchedule', 'storage')]
    : [call('Taint.noSchedule', 'storage', 'archive'), call('Taint.noExecute', 'old')];
  return [fast, call('NodePool.of', 'slow', { ...pool, nodeNames: undefined, labels: SLOW, taints })];
}
