import { set } from '../change';
import type { BuiltinSubject } from './subject';

const ports = [{ name: 'http', port: 80 }, { name: 'other', port: 81, protocol: 'UDP' }];
const service = (name: string, spec: object): object => ({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'default' }, spec });

/** Services of every type. */
export const SERVICES: readonly BuiltinSubject[] = [{
  objects: [
    service('plain', { selector: { a: 'b' }, ports }),
    service('headless', { clusterIP: 'None', selector: { a: 'b' }, ports }),
    service('chosen', { clusterIP: '10.0.0.77', ports }),
    service('balanced', { type: 'LoadBalancer', loadBalancerClass: 'example.com/a', ports }),
    service('local', { type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports }),
    service('outside', { type: 'ExternalName', externalName: 'a.example.com' }),
  ],
  changes: [
    set('spec.clusterIP', '10.0.0.77', '10.0.0.88', 'None', '', undefined), set('spec.clusterIPs', undefined), set('spec.type', 'NodePort', 'ClusterIP', undefined),
    set('spec.selector', { a: 'c' }), set('spec.ports.0.port', 8080), set('spec.ports.0.targetPort', 'web'), set('spec.sessionAffinity', 'None'),
    set('spec.loadBalancerClass', 'example.com/a', 'example.com/b', undefined), set('spec.healthCheckNodePort', 30123, 0, undefined),
    set('spec.ipFamilyPolicy', 'SingleStack', 'PreferDualStack', undefined), set('spec.ipFamilies', ['IPv4'], undefined), set('spec.publishNotReadyAddresses', true),
    set('spec.internalTrafficPolicy', 'Local', 'Cluster'),
  ],
}];
