import { podDns } from '../../../../lib/engine/admission/syntax/pod-dns';
import { deployment, found } from './support';

test.each([
  [{ dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.1'], searches: ['_tcp.a.b.', '.'], options: [{ name: 'edns0' }] } }, []],
  [{ hostAliases: [{ ip: 'fd00::1', hostnames: ['a.b'] }] }, []],
  [{ dnsPolicy: 'None' }, ['dnsConfig: the dnsPolicy None needs a name server']],
  [{ dnsConfig: { nameservers: ['010.0.0.1'] } }, ['dnsConfig.nameservers[0]: nameservers[0] "010.0.0.1" must be an IP address']],
  [{ dnsConfig: { nameservers: ['1.1.1.1', '1.1.1.2', '1.1.1.3', '1.1.1.4'] } }, ['dnsConfig.nameservers: 4 name servers are more than 3']],
  [{ dnsConfig: { searches: ['a b'] } }, ['dnsConfig.searches[0]: "a b" is no domain']],
  [{ dnsConfig: { options: [{ value: '1' }] } }, ['dnsConfig.options[0]: the option has no name']],
  [{ hostAliases: [{ ip: 'a', hostnames: [] }] }, ['hostAliases[0].ip: ip "a" must be an IP address']],
])('%j', (pod, texts) => {
  expect(found(podDns, deployment(pod))).toEqual(texts.map((text) => `spec.template.spec.${text}`));
});
