import { ingress } from '../../../../lib/engine/admission/syntax/ingress';
import { found } from './support';

const backend = { service: { name: 'a', port: { number: 80 } } };
const path = { path: '/', pathType: 'Prefix', backend };
const rules = (fields: object): object => ({ rules: [{ host: 'a.example', http: { paths: [{ ...path, ...fields }] } }] });

test.each([
  [rules({}), []],
  [{ defaultBackend: backend, tls: [{ hosts: ['*.a.example'], secretName: 'a' }] }, []],
  [{}, ['spec: neither rules nor a defaultBackend are set']],
  [{ rules: [{ host: '10.0.0.1' }] }, ['spec.rules[0].host: host "10.0.0.1" is an address and no name']],
  [{ rules: [{ http: { paths: [] } }] }, ['spec.rules[0].http.paths: paths has no entry']],
  [rules({ path: 'a' }), ['spec.rules[0].http.paths[0].path: path "a" is not absolute']],
  [rules({ path: '/a//b' }), ['spec.rules[0].http.paths[0].path: path "/a//b" holds steps or empty parts']],
  [rules({ pathType: undefined }), ['spec.rules[0].http.paths[0].pathType: pathType is empty']],
  [rules({ backend: {} }), ['spec.rules[0].http.paths[0].backend: neither of service and resource are set, exactly one is needed']],
  [rules({ backend: { service: { name: 'a', port: { name: 'b', number: 1 } } } }),
    ['spec.rules[0].http.paths[0].backend: 2 of name and number of the port are set, exactly one is needed']],
])('%j', (spec, texts) => {
  expect(found(ingress, { spec })).toEqual(texts);
});
