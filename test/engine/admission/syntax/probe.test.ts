import { probe } from '../../../../lib/engine/admission/syntax/probe';
import { container, found } from './support';

test.each([
  [{ livenessProbe: { httpGet: { port: 80 } }, readinessProbe: { grpc: { port: 1 }, successThreshold: 2 } }, []],
  [{ livenessProbe: { httpGet: { port: 0 } } }, ['livenessProbe.httpGet.port: port 0 is not within 1 to 65535']],
  [{ livenessProbe: { tcpSocket: { port: '10Gi' } } }, ['livenessProbe.tcpSocket.port: port "10Gi" must be at most 15 lower-case letters, digits and single "-", with a letter, beginning and ending with a letter or digit']],
  [{ livenessProbe: {} }, ['livenessProbe: livenessProbe has 0 handlers, exactly one is needed']],
  [{ readinessProbe: { exec: { command: ['a'] }, grpc: { port: 1 } } }, ['readinessProbe.grpc: readinessProbe has 2 handlers, exactly one is needed']],
  [{ startupProbe: { exec: { command: ['a'] }, successThreshold: 2 } }, ['startupProbe.successThreshold: startupProbe asks for 2 successes, it must be 1']],
  [{ livenessProbe: { exec: { command: ['a'] }, periodSeconds: -1 } }, ['livenessProbe.periodSeconds: periodSeconds -1 is below 0']],
  [{ livenessProbe: { exec: {} } }, ['livenessProbe.exec.command: command has no entry']],
  [{ livenessProbe: { httpGet: { port: 1, httpHeaders: [{ name: 'a b' }] } } }, ['livenessProbe.httpGet.httpHeaders[0].name: name "a b" must be letters, digits and "-"']],
  [{ readinessProbe: { grpc: { port: 1 }, terminationGracePeriodSeconds: 5 } },
    ['readinessProbe.terminationGracePeriodSeconds: a readinessProbe ends no container, so it has no grace period']],
])('%j', (fields, texts) => {
  expect(found(probe, container(fields))).toEqual(texts.map((text) => `spec.template.spec.containers[0].${text}`));
});
