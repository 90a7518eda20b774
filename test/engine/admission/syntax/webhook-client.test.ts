import { clientFaults, versionFaults } from '../../../../lib/engine/admission/syntax/webhook-client';
import { faultsIn } from './support';

const service = { name: 'a', namespace: 'b' };

test.each([
  [{ service }, []],
  [{ url: 'HTTPS://A' }, []],
  [{}, ['the object: 0 of url and service are set, exactly one is needed']],
  [{ service, url: 'https://a' }, ['the object: 2 of url and service are set, exactly one is needed']],
  [{ service: { ...service, port: 0 } }, ['service.port: port 0 is not within 1 to 65535']],
  [{ service: { name: 'a' } }, ['service.namespace: namespace is empty']],
])('%j', (config, texts) => {
  expect(faultsIn(clientFaults, config)).toEqual(texts);
});

test('versions are known and different', () => {
  expect(faultsIn(versionFaults, ['v1', 'v9'])).toEqual([]);
  expect(faultsIn(versionFaults, ['v1', 'v1'])).toEqual(['[1]: the object[1] "v1" is there already']);
  expect(faultsIn(versionFaults, [])).toEqual(['the object: none of v1 and v1beta1 is listed']);
});
