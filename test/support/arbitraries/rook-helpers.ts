import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { rook } from 'rookery';
import { options } from './options';
import type { Plain } from './plain';
import { PLACEMENT, TOLERATIONS } from './pods';
import type { Step } from './program';
import type { ClusterShape } from './rook-cluster';
import { ANNOTATIONS, FLAG, LABELS, minutes, oneOf, OVERRIDES, PRIORITY, resources, secret } from './values';

/** What varies in what people and other programs need around a cluster. */
export interface HelpersShape {
  readonly toolbox?: Plain<rook.ToolboxOptions>;
  readonly job?: Plain<rook.ToolboxJobOptions>;
  readonly purge?: Plain<rook.OsdPurgeOptions>;
  readonly cleanup?: Plain<rook.NodeCleanupOptions>;
  readonly policies?: Plain<rook.NetworkPoliciesOptions>;
  readonly ingress?: Plain<rook.IngressOptions>;
  readonly httpRoute?: Plain<rook.HttpRouteOptions>;
  readonly openShiftRoute?: Plain<rook.OpenShiftRouteOptions>;
  readonly service?: Plain<rook.ExternalServiceOptions>;
}

const IMAGE = fc.constant('registry.example.com/ceph/ceph:v20.2.4');
const FINISHED = minutes(1, 600);
const TRIES = fc.integer({ min: 0, max: 3 });

const TOOLBOX = options<rook.ToolboxOptions>('rook.ToolboxOptions', {
  image: IMAGE,
  imagePullPolicy: oneOf(rook.ImagePullPolicy),
  resources: resources(),
  containerSecurityContext: fc.constant<Plain<k8s.SecurityContext>>({
    runAsUser: 167, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] },
  }),
  placement: PLACEMENT,
  priorityClassName: PRIORITY,
  labels: LABELS,
  podAnnotations: ANNOTATIONS,
  revisionHistoryLimit: fc.integer({ min: 0, max: 3 }),
  overrides: OVERRIDES,
});

const JOB = options<rook.ToolboxJobOptions>('rook.ToolboxJobOptions', {
  script: fc.constantFrom('ceph status', 'ceph osd set noout\nceph osd unset noout'),
  image: IMAGE, backoffLimit: TRIES, keepFinished: FINISHED, resources: resources(), placement: PLACEMENT, priorityClassName: PRIORITY,
  overrides: OVERRIDES,
}, ['script']);

const PURGE = options<rook.OsdPurgeOptions>('rook.OsdPurgeOptions', {
  ids: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 3 }),
  force: FLAG, preservePvc: FLAG, backoffLimit: TRIES, keepFinished: FINISHED, resources: resources(), placement: PLACEMENT,
  priorityClassName: PRIORITY, overrides: OVERRIDES,
}, ['ids']);

const CLEANUP = options<rook.NodeCleanupOptions>('rook.NodeCleanupOptions', {
  node: fc.constant('node-7'),
  confirmation: fc.constant(rook.CleanupConfirmation.YES_REALLY_DESTROY_DATA),
  sanitizeDisks: options<rook.SanitizeDisksOptions>('rook.SanitizeDisksOptions', {
    method: oneOf(rook.SanitizeMethod), dataSource: oneOf(rook.SanitizeDataSource), iteration: fc.integer({ min: 1, max: 3 }),
  }),
  allowLoopDevices: FLAG, tolerations: TOLERATIONS, backoffLimit: TRIES, keepFinished: FINISHED, resources: resources(), priorityClassName: PRIORITY,
  overrides: OVERRIDES,
}, ['node', 'confirmation']);

const POLICIES = options<rook.NetworkPoliciesOptions>('rook.NetworkPoliciesOptions', {
  dnsNamespace: fc.constant('dns'), dnsAddresses: fc.constant(['169.254.20.10/32']), daemonAddresses: fc.constantFrom(['10.0.0.0/16', 'fd00::/64'], []),
});

const EXPOSURE = {
  host: fc.constantFrom('ceph.example.com', 'storage'),
  path: fc.constantFrom('/', '/ceph'),
  labels: LABELS,
  annotations: ANNOTATIONS,
  overrides: OVERRIDES,
};

const INGRESS = options<rook.IngressOptions>('rook.IngressOptions', {
  ...EXPOSURE, name: fc.constant('web'), ingressClassName: fc.constant('nginx'), pathType: oneOf(rook.IngressPathType), certificate: secret('web-tls'),
  subdomains: FLAG,
}, ['host']);

const HTTP_ROUTE = options<rook.HttpRouteOptions>('rook.HttpRouteOptions', {
  ...EXPOSURE,
  name: fc.constant('web'),
  pathType: oneOf(rook.HttpPathType),
  subdomains: FLAG,
  parents: fc.array(options<rook.GatewayParent>('rook.GatewayParent', {
    name: fc.constant('internal'), namespace: fc.constant('gateways'), sectionName: fc.constant('https'),
  }, ['name']), { minLength: 1, maxLength: 1 }),
}, ['host', 'parents']);

const OPEN_SHIFT_ROUTE = options<rook.OpenShiftRouteOptions>('rook.OpenShiftRouteOptions', {
  ...EXPOSURE,
  name: fc.constant('web'),
  termination: oneOf(rook.RouteTermination),
  withoutTls: FLAG,
  insecureTraffic: oneOf(rook.RouteInsecureTraffic),
  certificate: secret('web-tls'),
  destinationCaCertificate: fc.constant('-----BEGIN CERTIFICATE-----'),
}, ['host']);

const SERVICE = options<rook.ExternalServiceOptions>('rook.ExternalServiceOptions', {
  name: fc.constant('web'), type: oneOf(rook.ServiceType), nodePort: fc.constant(30800), loadBalancerClass: fc.constant('example.com/metallb'),
  sourceRanges: fc.constant(['10.0.0.0/8']), externalTrafficPolicy: oneOf(rook.ExternalTrafficPolicy), labels: LABELS, annotations: ANNOTATIONS,
  overrides: OVERRIDES,
});

const sometimes = <T>(shape: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(shape, { nil: undefined, freq: 2 });

/** Few of them at a time, so that programs stay small. */
export const HELPERS: fc.Arbitrary<HelpersShape> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ toolbox: TOOLBOX, job: sometimes(JOB), purge: sometimes(PURGE), cleanup: sometimes(CLEANUP) }) },
  { weight: 1, arbitrary: fc.record({ policies: POLICIES }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ingress: sometimes(INGRESS), httpRoute: sometimes(HTTP_ROUTE), openShiftRoute: sometimes(OPEN_SHIFT_ROUTE), service: sometimes(SERVICE),
    }),
  },
);

/** The lines that add them to a cluster, as far as it can have them. */
export function helperSteps(shape: HelpersShape, ceph: string, index: number, { options: cluster, network }: ClusterShape): Step[] {
  const steps: Step[] = [];
  const add = (method: string, ...args: Step['with']): void => { steps.push({ call: `${ceph}.${method}`, with: args }); };
  const mgrOnHost = cluster.mgr?.hostNetwork ?? false;
  if (shape.toolbox !== undefined) add('addToolbox', shape.toolbox);
  if (shape.job !== undefined) add('addToolboxJob', 'commands', shape.job);
  if (shape.purge !== undefined) add('purgeOsds', 'purge', shape.purge);
  if (shape.cleanup !== undefined) add('cleanNode', 'clean', shape.cleanup);
  if (shape.policies !== undefined && !network?.onHost && !(mgrOnHost && !shape.policies.daemonAddresses?.length)) add('addNetworkPolicies', shape.policies);
  if (cluster.dashboard?.enabled !== true) return steps;
  const { openShiftRoute: route } = shape;
  if (shape.ingress !== undefined) add('dashboard.addIngress', shape.ingress);
  if (shape.httpRoute !== undefined) add('dashboard.addHttpRoute', shape.httpRoute);
  if (route !== undefined) {
    // TLS ends where the service lets it.
    const fits = (route.termination === rook.RouteTermination.EDGE) !== (cluster.dashboard.ssl ?? false);
    add('dashboard.addOpenShiftRoute', fits || route.withoutTls ? route : { ...route, termination: undefined });
  }
  if (shape.service !== undefined) {
    const { type, nodePort, loadBalancerClass, sourceRanges, ...rest } = shape.service;
    // A port of the nodes is one service's.
    const port = nodePort === undefined ? {} : { nodePort: nodePort + index };
    add('dashboard.addExternalService', type === rook.ServiceType.NODE_PORT ? { ...rest, type, ...port } : { ...shape.service, ...port });
  }
  return steps;
}
