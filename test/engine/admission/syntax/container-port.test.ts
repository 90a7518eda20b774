import { containerPort } from '../../../../lib/engine/admission/syntax/container-port';
import { container, found } from './support';

test.each([
  [[{ containerPort: 8080, name: 'http' }], []],
  [[{ containerPort: 0 }], ['containerPort: containerPort 0 is not within 1 to 65535']],
  [[{ containerPort: 80, hostPort: 70000 }], ['hostPort: hostPort 70000 is not within 1 to 65535']],
  [[{ containerPort: 80, name: 'a-name-that-is-too-long' }], ['name: name "a-name-that-is-too-long" must be at most 15 lower-case letters, digits and single "-", with a letter, beginning and ending with a letter or digit']],
  [[{ containerPort: 80, name: '80' }], ['name: name "80" must be at most 15 lower-case letters, digits and single "-", with a letter, beginning and ending with a letter or digit']],
])('%j', (ports, texts) => {
  expect(found(containerPort, container({ ports }))).toEqual(texts.map((text) => `spec.template.spec.containers[0].ports[0].${text}`));
});

test('port names are unique in a container', () => {
  expect(found(containerPort, container({ ports: [{ containerPort: 1, name: 'a' }, { containerPort: 2, name: 'a' }] })))
    .toEqual(['spec.template.spec.containers[0].ports[1].name: name "a" is there already']);
});

test("on the host's network both ports are the same", () => {
  expect(found(containerPort, container({ ports: [{ containerPort: 1, hostPort: 2 }] }, { hostNetwork: true })))
    .toEqual(["spec.template.spec.containers[0].ports[0].hostPort: 2 differs from the container port 1 on the host's network"]);
});

test('a port of the host is taken once', () => {
  const ports = [{ containerPort: 1, hostPort: 9 }, { containerPort: 2, hostPort: 9, protocol: 'UDP' }, { containerPort: 3, hostPort: 9 }];
  expect(found(containerPort, container({ ports }))).toEqual(['spec.template.spec.containers[0].ports[2].hostPort: TCP//9 is taken by another port of the pod']);
});
