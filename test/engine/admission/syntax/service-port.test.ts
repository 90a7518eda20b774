import { servicePort } from '../../../../lib/engine/admission/syntax/service-port';
import { found } from './support';

test.each([
  [{ ports: [{ port: 80 }] }, []],
  [{ ports: [{ port: 53, name: 'a', protocol: 'UDP' }, { port: 53, name: 'b' }] }, []],
  [{ clusterIP: 'None' }, []],
  [{}, [': the service has no port']],
  [{ ports: [{ port: 80, name: 'a' }, { port: 81 }] }, ['[1].name: the service has several ports, and this one has no name']],
  [{ ports: [{ port: 80, name: 'a' }, { port: 81, name: 'a' }] }, ['[1].name: name "a" is there already']],
  [{ ports: [{ port: 0 }] }, ['[0].port: port 0 is not within 1 to 65535']],
  [{ ports: [{ port: 1, name: 'A' }] }, ['[0].name: name "A" must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit']],
  [{ ports: [{ port: 1, targetPort: '80' }] }, ['[0].targetPort: targetPort "80" must be at most 15 lower-case letters, digits and single "-", with a letter, beginning and ending with a letter or digit']],
  [{ ports: [{ port: 80, name: 'a' }, { port: 80, name: 'b' }] }, ['[1]: port TCP/80 is there already']],
  [{ ports: [{ port: 1, appProtocol: '' }] }, ['[0].appProtocol: appProtocol is empty']],
])('%j', (spec, texts) => {
  expect(found(servicePort, { spec })).toEqual(texts.map((text) => `spec.ports${text}`));
});
