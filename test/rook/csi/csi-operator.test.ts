import { rook } from 'rookery';
import { namesOf, objectOf } from '../../support/objects';
import { site } from '../facts/installation';

test('metrics are served when a port is given', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook', { csi: { operator: { metricsPort: 8443 } } });
  const { spec } = objectOf(tokyo, 'Deployment', 'ceph-csi-controller-manager');
  expect(spec.template.spec.containers[0]).toMatchObject({
    args: ['--leader-elect', '--metrics-bind-address=:8443'],
    ports: [{ name: 'https', containerPort: 8443, protocol: 'TCP' }],
  });
  const service = objectOf(tokyo, 'Service', 'ceph-csi-controller-manager-metrics-service');
  expect(service.spec).toEqual({ selector: spec.selector.matchLabels, ports: [{ name: 'https', port: 8443, targetPort: 'https', protocol: 'TCP' }] });
});

test('nothing is served otherwise', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook');
  expect(namesOf(tokyo, 'Service')).toEqual([]);
});

test('it runs as it is told to', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook', {
    csi: { operator: { logVerbosity: 3, replicas: 2, resources: {}, nodeSelector: { disk: 'ssd' }, priorityClassName: 'low', placement: { tolerations: [{ operator: 'Exists' }] } } },
  });
  const { spec } = objectOf(tokyo, 'Deployment', 'ceph-csi-controller-manager');
  expect(spec.replicas).toBe(2);
  expect(spec.template.spec).toMatchObject({ nodeSelector: { disk: 'ssd' }, priorityClassName: 'low', tolerations: [{ operator: 'Exists' }] });
  expect(spec.template.spec.containers[0].resources).toEqual({});
  expect(objectOf(tokyo, 'OperatorConfig', 'ceph-csi-operator-config').spec.log).toEqual({ verbosity: 3 });
});

test.each([[{ metricsPort: 0 }, 'csi.operator.metricsPort: 0'], [{ logVerbosity: 4 }, 'csi.operator.logVerbosity: 4'], [{ replicas: -1 }, 'csi.operator.replicas: -1']])(
  '%j is refused', (operator, text) => {
    expect(() => new rook.Operator(site(), 'rook', { csi: { operator } })).toThrow(text);
  },
);
