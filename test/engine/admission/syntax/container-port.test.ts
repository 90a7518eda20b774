import { containerPort } from '../../../../lib/engine/admission/syntax/container-port';
import { container, found } from './support';

test.each([
  [[{ containerPort: 8080, name: 'http' }], []],
  [[{ containerPort: 0 }], ['containerPort: 0 is no port']],
  [[{ containerPort: 80, hostPort: 70000 }], ['hostPort: 70000 is no port']],
  [[{ containerPort: 80, name: 'a-name-that-is-too-long' }], ['name: "a-name-that-is-too-long" is not a port name']],
  [[{ containerPort: 80, name: '80' }], ['name: "80" is not a port name']],
])('%j', (ports, texts) => {
  expect(found(containerPort, container({ ports }))).toEqual(texts.map((text) => `spec.template.spec.containers[0].ports[0].${text}`));
});

test('port names are unique in a container', () => {
  expect(found(containerPort, container({ ports: [{ containerPort: 1, name: 'a' }, { containerPort: 2, name: 'a' }] })))
    .toEqual(['spec.template.spec.containers[0].ports[1].name: two ports are named "a"']);
});

test("on the host's network both ports are the same", () => {
  expect(found(containerPort, container({ ports: [{ containerPort: 1, hostPort: 2 }] }, { hostNetwork: true })))
    .toEqual(["spec.template.spec.containers[0].ports[0].hostPort: 2 differs from the container port 1 on the host's network"]);
});
