import { networkPolicy } from '../../../../lib/engine/admission/syntax/network-policy';
import { found } from './support';

const from = (peer: object): object => ({ ingress: [{ from: [peer] }] });
const port = (fields: object): object => ({ ingress: [{ ports: [fields] }] });

test.each([
  [{ policyTypes: ['Ingress'], ...from({ ipBlock: { cidr: '10.0.0.0/16', except: ['10.0.1.0/24'] } }) }, []],
  [from({ ipBlock: { cidr: 'fd00::/8', except: ['fd00:1::/32'] } }), []],
  [port({ port: 6800, endPort: 7300 }), []],
  [from({}), ['from[0]: the peer is neither pods nor namespaces nor addresses']],
  [from({ podSelector: {}, ipBlock: { cidr: '10.0.0.0/16' } }), ['from[0]: the peer has both selectors and an ipBlock']],
  [from({ ipBlock: { cidr: '10.0.0.1/16' } }), ['from[0].ipBlock.cidr: cidr "10.0.0.1/16" must begin with the first address of the range of 16 bits']],
  [from({ ipBlock: { cidr: '10.0.0.0/16', except: ['10.1.0.0/24'] } }), ['from[0].ipBlock.except[0]: 10.1.0.0/24 is no part of 10.0.0.0/16']],
  [port({ endPort: 5 }), ['ports[0].endPort: endPort needs the number of a port beside it']],
  [port({ port: 9, endPort: 5 }), ['ports[0].endPort: endPort 5 is below port 9']],
])('%j', (spec, texts) => {
  expect(found(networkPolicy, { spec })).toEqual(texts.map((text) => `spec.ingress[0].${text}`));
});

test('the two directions', () => {
  expect(found(networkPolicy, { spec: { policyTypes: ['Sideways'] } })).toEqual(['spec.policyTypes[0]: policyTypes[0] "Sideways" is not one of Ingress, Egress']);
});
