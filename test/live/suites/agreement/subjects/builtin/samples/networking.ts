const metadata = { name: 'agreement', namespace: 'default', labels: { app: 'agreement' } };
const selector = { app: 'agreement' };
const peers = [
  { podSelector: { matchLabels: selector }, namespaceSelector: { matchExpressions: [{ key: 'team', operator: 'NotIn', values: ['a'] }] } },
  { ipBlock: { cidr: '10.0.0.0/16', except: ['10.0.5.0/24'] } },
];

/** Services and what guards and reaches them. */
export const NETWORKING = [
  {
    apiVersion: 'v1', kind: 'Service', metadata,
    spec: {
      type: 'ClusterIP', selector, sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 600 } }, internalTrafficPolicy: 'Cluster',
      ipFamilies: ['IPv4'], ipFamilyPolicy: 'SingleStack', publishNotReadyAddresses: true, externalIPs: ['203.0.113.7'], trafficDistribution: 'PreferClose',
      ports: [{ name: 'http', port: 80, targetPort: 'web', protocol: 'TCP', appProtocol: 'http' }, { name: 'dns', port: 53, targetPort: 5353, protocol: 'UDP' }],
    },
  },
  { apiVersion: 'v1', kind: 'Service', metadata, spec: { clusterIP: 'None', clusterIPs: ['None'], selector, ports: [{ port: 3300 }] } },
  {
    apiVersion: 'v1', kind: 'Service', metadata,
    spec: {
      type: 'LoadBalancer', selector, loadBalancerClass: 'example.com/lb', loadBalancerSourceRanges: ['10.0.0.0/8'], allocateLoadBalancerNodePorts: false,
      externalTrafficPolicy: 'Cluster', ports: [{ name: 'a', port: 443, targetPort: 8443 }],
    },
  },
  {
    apiVersion: 'v1', kind: 'Service', metadata,
    spec: { type: 'NodePort', selector, externalTrafficPolicy: 'Local', internalTrafficPolicy: 'Local', ports: [{ port: 80, nodePort: 30080 }] },
  },
  { apiVersion: 'v1', kind: 'Service', metadata, spec: { type: 'ExternalName', externalName: 'ceph.example' } },
  {
    apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata,
    spec: {
      podSelector: { matchLabels: selector }, policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: peers, ports: [{ protocol: 'TCP', port: 'http' }, { protocol: 'TCP', port: 6800, endPort: 7300 }] }],
      egress: [{ to: peers, ports: [{ port: 53, protocol: 'UDP' }] }, {}],
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata,
    spec: {
      ingressClassName: 'nginx', defaultBackend: { service: { name: 'fallback', port: { name: 'http' } } },
      tls: [{ hosts: ['a.example', '*.b.example'], secretName: 'tls' }],
      rules: [
        { host: 'a.example', http: { paths: [{ path: '/a', pathType: 'Prefix', backend: { service: { name: 'a', port: { number: 80 } } } }] } },
        {
          host: '*.b.example',
          http: { paths: [{ pathType: 'ImplementationSpecific', backend: { resource: { apiGroup: 'example.com', kind: 'Bucket', name: 'b' } } }] },
        },
      ],
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'agreement' },
    spec: { controller: 'example.com/ingress', parameters: { apiGroup: 'example.com', kind: 'Parameters', name: 'a', scope: 'Namespace', namespace: 'default' } },
  },
  {
    apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: { ...metadata, labels: { 'kubernetes.io/service-name': 'agreement' } },
    addressType: 'IPv4', ports: [{ name: 'http', port: 80, protocol: 'TCP', appProtocol: 'http' }],
    endpoints: [{
      addresses: ['10.0.0.9'], conditions: { ready: true, serving: true, terminating: false }, hostname: 'a', nodeName: 'node-1', zone: 'a',
      targetRef: { kind: 'Pod', name: 'a', namespace: 'default' }, hints: { forZones: [{ name: 'a' }] },
    }],
  },
];
