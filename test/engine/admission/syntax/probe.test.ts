import { probe } from '../../../../lib/engine/admission/syntax/probe';
import { container, found } from './support';

test.each([
  [{ livenessProbe: { httpGet: { port: 80 } }, readinessProbe: { grpc: { port: 1 }, successThreshold: 2 } }, []],
  [{ livenessProbe: { httpGet: { port: 0 } } }, ['livenessProbe.httpGet.port: 0 is neither a port nor the name of one']],
  [{ livenessProbe: { tcpSocket: { port: '10Gi' } } }, ['livenessProbe.tcpSocket.port: 10Gi is neither a port nor the name of one']],
  [{ livenessProbe: {} }, ['livenessProbe: livenessProbe has 0 handlers, exactly one is needed']],
  [{ readinessProbe: { exec: {}, grpc: {} } }, ['readinessProbe: readinessProbe has 2 handlers, exactly one is needed']],
  [{ startupProbe: { exec: {}, successThreshold: 2 } }, ['startupProbe.successThreshold: startupProbe asks for 2 successes, it must be 1']],
  [{ livenessProbe: { exec: {}, periodSeconds: -1 } }, ['livenessProbe.periodSeconds: periodSeconds -1 is below 1']],
])('%j', (fields, texts) => {
  expect(found(probe, container(fields))).toEqual(texts.map((text) => `spec.template.spec.containers[0].${text}`));
});
