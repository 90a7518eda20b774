import { service } from '../../../../lib/engine/admission/syntax/service';
import { found } from './support';

test.each([
  [{ clusterIP: 'None' }, []],
  [{ type: 'LoadBalancer', loadBalancerClass: 'a.example/b', loadBalancerSourceRanges: [' 10.0.0.0/8'], externalTrafficPolicy: 'Local', healthCheckNodePort: 30000 }, []],
  [{ type: 'ExternalName', externalName: 'a.b.' }, []],
  [{ type: 'ExternalName' }, ['externalName: externalName is empty']],
  [{ type: 'NodePort', clusterIPs: ['None'], clusterIP: 'None' }, ['clusterIPs[0]: a NodePort cannot be without a cluster address']],
  [{ clusterIP: 'x' }, ['clusterIP: "x" must be an IP address']],
  [{ ipFamilies: ['IPv5'] }, ['ipFamilies[0]: ipFamilies[0] "IPv5" is not one of IPv4, IPv6']],
  [{ clusterIP: '10.0.0.1', ipFamilies: ['IPv6'] }, ['clusterIP: "10.0.0.1" is no IPv6 address']],
  [{ ipFamilies: ['IPv4', 'IPv6'] }, ['ipFamilyPolicy: ipFamilyPolicy is SingleStack, but there are several addresses or families']],
  [{ clusterIP: 'None', ipFamilies: ['IPv4', 'IPv6'] }, []],
  [{ ipFamilyPolicy: 'PreferDualStack', ipFamilies: ['IPv4', 'IPv6'] }, []],
  [{ sessionAffinityConfig: { clientIP: {} } }, ['sessionAffinityConfig: sessionAffinityConfig needs the sessionAffinity ClientIP']],
  [{ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } } },
    ['sessionAffinityConfig.clientIP.timeoutSeconds: timeoutSeconds 0 is below 1']],
  [{ externalTrafficPolicy: 'Local' }, ['externalTrafficPolicy: externalTrafficPolicy is for services that are reached from outside, not for ClusterIP']],
  [{ ports: [{ port: 1, nodePort: 30000 }] }, ['ports[0].nodePort: a ClusterIP has no port of the nodes']],
  [{ externalIPs: ['127.0.0.1'] }, ['externalIPs[0]: externalIPs[0] "127.0.0.1" is no address that others can reach']],
  [{ allocateLoadBalancerNodePorts: false },
    ['allocateLoadBalancerNodePorts: allocateLoadBalancerNodePorts is for the type LoadBalancer, not for ClusterIP']],
  [{ trafficDistribution: 'Near' }, ['trafficDistribution: trafficDistribution "Near" is not one of PreferClose, PreferSameZone, PreferSameNode']],
])('%j', (spec, texts) => {
  expect(found(service, { spec })).toEqual(texts.map((text) => `spec.${text}`));
});
