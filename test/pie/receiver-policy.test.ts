import { App } from 'cdk8s';
import { pie, Site } from 'rookery';
import { namesOf, objectOf } from '../support/objects';

function pieWith(networkPolicy?: pie.ReceiverPolicyOptions): Site {
  const site = new Site(new App(), 'tokyo');
  new pie.Pie(site, 'pie', { networkPolicy });
  return site;
}

test('none unless it is asked for', () => {
  expect(namesOf(pieWith(), 'NetworkPolicy')).toEqual([]);
});

test('results come from probes, metrics are read by those who are named, health by everybody', () => {
  const site = pieWith({ metricsNamespaces: ['monitoring', 'openshift-monitoring'], metricsAddresses: ['10.0.0.0/16'] });
  const { metadata, spec } = objectOf(site, 'NetworkPolicy', 'pie');
  expect(metadata.namespace).toBe('pie');
  expect(spec).toEqual({
    podSelector: { matchLabels: objectOf(site, 'Deployment', 'pie').spec.selector.matchLabels },
    policyTypes: ['Ingress'],
    ingress: [
      { from: [{ podSelector: { matchExpressions: [{ key: 'pie-probe', operator: 'Exists' }] } }], ports: [{ protocol: 'TCP', port: 8082 }] },
      {
        from: [
          { namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['monitoring', 'openshift-monitoring'] }] } },
          { ipBlock: { cidr: '10.0.0.0/16' } },
        ],
        ports: [{ protocol: 'TCP', port: 8080 }],
      },
      { ports: [{ protocol: 'TCP', port: 8081 }] },
    ],
  });
  expect(site.findings()).toEqual([]);
});

test('metrics that only addresses read', () => {
  expect(objectOf(pieWith({ metricsAddresses: ['10.0.0.7/32'] }), 'NetworkPolicy', 'pie').spec.ingress[1].from).toEqual([{ ipBlock: { cidr: '10.0.0.7/32' } }]);
});

test('what nobody could read is refused', () => {
  expect(() => pieWith({})).toThrow('tokyo/pie: networkPolicy: nobody may read the metrics. Results of probes would arrive, and Prometheus would never see one. '
    + 'Pass the namespace of Prometheus, for example networkPolicy: { metricsNamespaces: ["monitoring"] }.');
});

test('a namespace that can be none is refused', () => {
  expect(() => pieWith({ metricsNamespaces: ['Monitoring'] })).toThrow('tokyo/pie: networkPolicy.metricsNamespaces[0]: "Monitoring" cannot be a name');
});

test('an address without its length is found by the checks', () => {
  expect(pieWith({ metricsAddresses: ['10.0.0.7'] }).findings().map(({ rule, property }) => `${rule} ${property}`))
    .toEqual(['syntax/network-policy spec.ingress[1].from[0].ipBlock.cidr']);
});
