import { isDnsSubdomain } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { required } from './demands';
import { ipAddress, subdomain } from './forms';
import { podPlace, POD_KINDS } from './pods';

const MOST_SERVERS = 3;
const MOST_PATHS = 32;
const MOST_CHARACTERS = 2048;

/** How pods find names. */
export const podDns: Rule = {
  id: 'syntax/pod-dns',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'List at most 3 name servers by address, at most 32 search domains, and aliases by address; the policy None needs a name server',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validatePodDNSConfig, ValidateHostAliases',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podPlace(document);
    const config = pod.to('dnsConfig');
    const servers = config.to('nameservers');
    const searches = config.to('searches');
    if (pod.to('dnsPolicy').text === 'None' && servers.isEmpty) {
      yield (config.isSet ? servers : config).fault('the dnsPolicy None needs a name server');
    }
    if (servers.entries.length > MOST_SERVERS) yield servers.fault(`${servers.entries.length} name servers are more than ${MOST_SERVERS}`);
    for (const server of servers.entries) yield* required(server, ipAddress);
    const characters = searches.entries.map(({ text }) => text).join(' ').length;
    if (searches.entries.length > MOST_PATHS || characters > MOST_CHARACTERS) {
      yield searches.fault(`${searches.entries.length} domains of ${characters} characters are more than ${MOST_PATHS} or ${MOST_CHARACTERS}`);
    }
    for (const search of searches.entries) if (!isSearch(search.text)) yield search.fault(`"${search.text}" is no domain`);
    for (const option of config.to('options').entries) if (option.to('name').text === '') yield option.fault('the option has no name');
    for (const alias of pod.to('hostAliases').entries) {
      yield* required(alias.to('ip'), ipAddress);
      for (const name of alias.to('hostnames').entries) yield* required(name, subdomain);
    }
  },
};

/** Underscores may stand in a search domain, as in _tcp. */
function isSearch(text: string): boolean {
  return text === '.' || isDnsSubdomain(text.replace(/\.$/, '').split('.').map((part) => part.replace(/^_(?=.)/, '').replaceAll('_', '-')).join('.'));
}
