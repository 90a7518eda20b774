import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { rook } from 'rookery';
import { options } from './options';
import type { Plain } from './plain';
import { NODE_AFFINITY, NODE_SELECTOR, PLACEMENT, TOLERATIONS } from './pods';
import { CSI } from './rook-csi';
import { ANNOTATIONS, FLAG, LABELS, minutes, oneOf, PAIRS, PRIORITY, resources, seconds } from './values';

const OBJECT_BUCKETS = options<rook.ObjectBucketOptions>('rook.ObjectBucketOptions', {
  enabled: FLAG,
  provisionerPerCluster: FLAG,
  provisionerPrefix: fc.constant('buckets'),
  allowedConfigFields: fc.oneof(fc.constant(Object.values(rook.BucketConfigField)), fc.uniqueArray(oneOf(rook.BucketConfigField))),
  threads: fc.integer({ min: 1, max: 5 }),
  aggregateRoles: FLAG,
});

const DISCOVERY = options<rook.DiscoveryOptions>('rook.DiscoveryOptions', {
  enabled: FLAG,
  interval: minutes(1, 90),
  ignoredDevices: fc.constantFrom<readonly string[]>(['(?i)dm-[0-9]+', '(?i)rbd[0-9]+'], []),
  tolerations: TOLERATIONS,
  nodeAffinity: NODE_AFFINITY,
  priorityClassName: PRIORITY,
  podLabels: LABELS,
  resources: resources(),
});

/** Everything that Rook's operator can be told. */
export const OPERATOR = options<rook.OperatorProps>('rook.OperatorProps', {
  namespace: fc.constant('rook-system'),
  csi: CSI,
  objectBuckets: OBJECT_BUCKETS,
  discovery: DISCOVERY,
  logLevel: oneOf(rook.LogLevel),
  currentNamespaceOnly: FLAG,
  reconcileConcurrentClusters: fc.integer({ min: 1, max: 5 }),
  hostPathRequiresPrivileged: FLAG,
  monRunAsRoot: FLAG,
  enforceHostNetwork: FLAG,
  unreachableNodeToleration: seconds(1, 600),
  customHostnameLabel: fc.constant('kubernetes.io/hostname'),
  revisionHistoryLimit: fc.integer({ min: 0, max: 10 }),
  metricsPort: fc.constantFrom(8080, 65535),
  allowLoopDevices: FLAG,
  deleteUnusedCrushRules: FLAG,
  cephCommandsTimeout: seconds(1, 60),
  disableDeviceHotplug: FLAG,
  skipOsdTopologyCheck: FLAG,
  monOutTimeout: minutes(1, 20),
  monHealthCheckInterval: seconds(10, 90),
  cephStatusCheckInterval: seconds(10, 90),
  cephFsKernelMountOptions: PAIRS,
  scaledDown: FLAG,
  hostNetwork: FLAG,
  imagePullPolicy: oneOf(rook.ImagePullPolicy),
  containerSecurityContext: fc.constant<Plain<k8s.SecurityContext>>({ runAsUser: 2016, runAsNonRoot: true, allowPrivilegeEscalation: false }),
  resources: resources(),
  placement: PLACEMENT,
  nodeSelector: NODE_SELECTOR,
  priorityClassName: PRIORITY,
  podLabels: LABELS,
  podAnnotations: ANNOTATIONS,
});
