import fc from 'fast-check';
import type { topolvm } from 'rookery';
import { options } from './options';
import { call } from './plain';
import type { Call, Plain } from './plain';
import { NODE_SELECTOR, TOLERATIONS } from './pods';
import { POOLS, WORKLOAD } from './topolvm-workloads';
import { ANNOTATIONS, LABELS, PRIORITY, resources } from './values';

const AUTHORITY = '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIQ\n-----END CERTIFICATE-----\n';

const ISSUER = options<topolvm.CertificateIssuer>('topolvm.CertificateIssuer', {
  name: fc.constant('corporate'), kind: fc.constantFrom('Issuer', 'ClusterIssuer'), group: fc.constant('cert-manager.io'),
}, ['name']);

const CERTIFICATE: fc.Arbitrary<Call> = fc.oneof(
  options<topolvm.IssuedCertificateOptions>('topolvm.IssuedCertificateOptions', { issuer: ISSUER })
    .map((given) => call('topolvm.WebhookCertificate.byCertManager', given)),
  options<topolvm.BroughtCertificateOptions>('topolvm.BroughtCertificateOptions', {
    caBundle: fc.constant(AUTHORITY), annotations: fc.constant({ 'service.beta.openshift.io/inject-cabundle': 'true' }),
  }, ['annotations']).map((given) => call('topolvm.WebhookCertificate.fromSecret', call('SecretRef.named', 'certificate'), given)),
);

const HOST: fc.Arbitrary<Call> = fc.oneof(
  fc.constant(call('topolvm.ExtenderHost.onControlPlane')),
  options<topolvm.ExtenderServiceOptions>('topolvm.ExtenderServiceOptions', {
    clusterIP: fc.constant('10.0.0.251'), replicas: fc.integer({ min: 1, max: 3 }),
  }, ['clusterIP']).map((given) => call('topolvm.ExtenderHost.behindService', given)),
  options<topolvm.ExtenderNodePortOptions>('topolvm.ExtenderNodePortOptions', {
    nodePort: fc.constant(30251), address: fc.constantFrom('10.0.0.5', 'nodes.example.com', 'fd00::5'), replicas: fc.integer({ min: 1, max: 3 }),
  }, ['nodePort', 'address']).map((given) => call('topolvm.ExtenderHost.behindNodePort', given)),
  options<topolvm.ExtenderLoadBalancerOptions>('topolvm.ExtenderLoadBalancerOptions', {
    address: fc.constant('storage.example.com'), annotations: ANNOTATIONS, replicas: fc.integer({ min: 1, max: 3 }),
  }, ['address']).map((given) => call('topolvm.ExtenderHost.behindLoadBalancer', given)),
);

const EXTENDER = options<topolvm.ExtenderOptions>('topolvm.ExtenderOptions', {
  ...WORKLOAD,
  certificate: CERTIFICATE,
  host: HOST,
  port: fc.constant(9252),
  divisors: fc.constant({ ssd: 10 }),
  defaultDivisor: fc.constantFrom(1, 0.5, 20),
  ignoredNamespaces: fc.constantFrom<readonly string[]>([], ['kube-system', 'default']),
  watchedPodLabels: LABELS,
  priorityClassName: PRIORITY,
  resources: resources(),
  nodes: POOLS,
  nodeSelector: NODE_SELECTOR,
  tolerations: TOLERATIONS,
}, ['certificate']).map((given) => given.nodes === undefined ? given : { ...given, nodeSelector: undefined, tolerations: undefined });

/** Capacity tracking or the extender; every installation has a device class `ssd`. */
export const SCHEDULING: fc.Arbitrary<Call> = fc.oneof(
  fc.constant(call('topolvm.Scheduling.byStorageCapacity')),
  EXTENDER.map((given: Plain<topolvm.ExtenderOptions>) => call('topolvm.Scheduling.byExtender', given)),
);
