import { servicePort } from '../../../../lib/engine/admission/syntax/service-port';
import { found } from './support';

test.each([
  [{ ports: [{ port: 80 }] }, []],
  [{ ports: [{ port: 53, name: 'a', protocol: 'UDP' }, { port: 53, name: 'b' }] }, []],
  [{ clusterIP: 'None' }, []],
  [{}, [': the service has no port']],
  [{ ports: [{ port: 80, name: 'a' }, { port: 81 }] }, ['[1].name: the service has several ports, and this one has no name']],
  [{ ports: [{ port: 80, name: 'a' }, { port: 81, name: 'a' }] }, ['[1].name: two ports are named "a"']],
  [{ ports: [{ port: 0 }] }, ['[0].port: 0 is no port']],
  [{ ports: [{ port: 1, name: 'A' }] }, ['[0].name: "A" is not the name of a port']],
  [{ ports: [{ port: 1, targetPort: '80' }] }, ['[0].targetPort: 80 is neither a port nor the name of one']],
])('%j', (spec, texts) => {
  expect(found(servicePort, { spec })).toEqual(texts.map((text) => `spec.ports${text}`));
});
