import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { BindingMode, ReclaimPolicy, rook } from 'rookery';
import type { KnownClass, Part } from './family';
import { LATER, options, optionsOf } from './options';
import { call, constant } from './plain';
import type { Plain } from './plain';
import { PLACEMENT } from './pods';
import type { Step } from './program';
import { ANNOTATIONS, FLAG, LABELS, oneOf, OVERRIDES, PRIORITY, resources } from './values';

/** What varies from one set of NVMe-oF gateways to another. */
export interface GatewaysShape {
  readonly gateway: Plain<rook.NvmeOfGatewayOptions>;
  readonly classes: readonly { readonly options: Plain<rook.NvmeOfStorageClassOptions>; readonly pool: 'own' | 'other' | 'part' | 'chunks' }[];
}

const port = (usual: number) => fc.constantFrom(usual, usual + 10);

const GATEWAY = options<rook.NvmeOfGatewayOptions>('rook.NvmeOfGatewayOptions', {
  pool: LATER,
  group: fc.constant('group-a'),
  instances: fc.integer({ min: 1, max: 3 }),
  image: fc.constant('quay.io/ceph/nvmeof:1.5'),
  ports: options<rook.NvmeOfGatewayPorts>('rook.NvmeOfGatewayPorts', { io: port(4420), gateway: port(5500), monitor: port(5499), discovery: port(8009) }),
  config: fc.constantFrom<{ readonly [section: string]: { readonly [option: string]: string } }>({ spdk: { mem_size: '2048' } }, {}),
  configMapName: fc.constant('kms-config'),
  hostNetwork: FLAG,
  spread: fc.constantFrom([], [constant('Topology.HOST')]),
  spreadPolicy: oneOf(rook.SpreadPolicy),
  placement: PLACEMENT,
  resources: resources(4),
  priorityClassName: PRIORITY,
  livenessProbe: options<rook.DaemonProbeOptions>('rook.DaemonProbeOptions', { disabled: FLAG, probe: fc.constant<Plain<k8s.Probe>>({ periodSeconds: 20 }) }),
  labels: LABELS,
  annotations: ANNOTATIONS,
  overrides: OVERRIDES,
// One configuration is enough for Rook.
}).map(({ config, configMapName, ...rest }) => optionsOf<rook.NvmeOfGatewayOptions>('rook.NvmeOfGatewayOptions', {
  ...rest, ...(config !== undefined ? { config } : configMapName !== undefined ? { configMapName } : {}),
}));

const CLASS = options<rook.NvmeOfStorageClassOptions>('rook.NvmeOfStorageClassOptions', {
  pool: LATER,
  metadataPool: LATER,
  radosNamespace: LATER,
  subsystemNqn: fc.constant('nqn.2026-01.com.example:tokyo'),
  gatewayAddress: fc.constant('gateway.example.com'),
  listeners: fc.array(options<rook.NvmeOfListener>('rook.NvmeOfListener', {
    hostname: fc.constant('gateway.example.com'), address: fc.constant('10.0.0.7'), port: fc.constant(4421),
  }, ['hostname']), { minLength: 1, maxLength: 1 }),
  imageFeatures: fc.constant([rook.ImageFeature.LAYERING]),
  fileSystem: oneOf(rook.BlockFileSystem),
  volumeNamePrefix: fc.constant('nvme-'),
  parameters: fc.constant({ extra: 'x' }),
  reclaimPolicy: oneOf(ReclaimPolicy),
  bindingMode: oneOf(BindingMode),
  allowVolumeExpansion: FLAG,
  mountOptions: fc.constantFrom<readonly string[]>(['discard'], []),
  isDefaultClass: FLAG,
  labels: LABELS,
  annotations: ANNOTATIONS,
});

/** NVMe-oF gateways over pools of their own, with classes. */
export const GATEWAYS: fc.Arbitrary<GatewaysShape> = fc.record({
  gateway: GATEWAY,
  classes: fc.array(fc.record({ options: CLASS, pool: fc.constantFrom<'own' | 'other' | 'part' | 'chunks'>('own', 'other', 'part', 'chunks') }), { minLength: 1, maxLength: 2 }),
});

/** NVMe-oF gateways in a cluster that runs Ceph 20 and is not stretched, which chunks do not go with. */
export function writeGateways({ gateway, classes }: GatewaysShape, ceph: string, index: number): Part {
  const own = `nvme${index}`;
  const [pool, chunks, part, servers] = [`${own}Pool`, `${own}Chunks`, `${own}Part`, `${own}Gateway`].map((ref) => ({ ref }));
  const steps: Step[] = [{ let: pool.ref, call: `${ceph}.addBlockPool`, with: [`nvme-${index}`, call('rook.Redundancy.replicated', 3)] }];
  const wanted = new Set(classes.map((each) => each.pool));
  if (wanted.has('part')) steps.push({ let: part.ref, call: `${pool.ref}.addRadosNamespace`, with: [`nvme-part-${index}`] });
  if (wanted.has('chunks')) {
    steps.push({
      let: chunks.ref, call: `${ceph}.addBlockPool`, with: [`nvme-chunks-${index}`, call('rook.Redundancy.erasureCoded', { dataChunks: 2, codingChunks: 1 })],
    });
  }
  steps.push({
    let: servers.ref, call: `${ceph}.addNvmeOfGateway`,
    with: [`gateway-${index}`, optionsOf<rook.NvmeOfGatewayOptions>('rook.NvmeOfGatewayOptions', { ...gateway, pool })],
  });
  const pools = { own: {}, other: { pool }, part: { radosNamespace: part }, chunks: { pool: chunks, metadataPool: pool } };
  const made = classes.map(({ options: given, pool: which }, each): KnownClass => {
    const ref = `${own}Class${each}`;
    const fitting = optionsOf<rook.NvmeOfStorageClassOptions>('rook.NvmeOfStorageClassOptions', { ...given, ...pools[which] });
    steps.push({ let: ref, call: `${servers.ref}.addStorageClass`, with: [ref.toLowerCase(), fitting] });
    return { ref, local: false, late: given.bindingMode === BindingMode.WAIT_FOR_FIRST_CONSUMER, xfs: given.fileSystem === 'xfs', on: 'all' };
  });
  return { steps, classes: made };
}
