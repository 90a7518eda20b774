import { isDnsSubdomain } from '../../../../core/names';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, spec, title } from '../read';
import { STORE } from './store';

/** A host name of a store that cannot be one. */
export const storeHostNames: Rule = {
  id: 'rook/store-host-names',
  severity: Severity.ERROR,
  why: 'Rook refuses a store whose host names are no DNS names; it adds names with a wildcard by itself',
  fix: 'Write lower-case letters, digits, "-" and ".", without scheme, port or wildcard, such as s3.example.com',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/object.go ValidateObjectSpec',
  kinds: [STORE],
  * inspect(document) {
    const hosting = fields(spec(document).hosting);
    const names: [path: string, name: unknown][] = [
      ['advertiseEndpoint.dnsName', dig(hosting.advertiseEndpoint, 'dnsName')],
      ...items(hosting.dnsNames).map((name, index): [string, unknown] => [`dnsNames[${index}]`, name]),
    ];
    for (const [path, name] of names) {
      // What is no text at all, the schema refuses.
      if (typeof name !== 'string' || isDnsSubdomain(name)) continue;
      yield { document, property: `spec.hosting.${path}`, message: `${title(document)} is to be reached as "${name}"` };
    }
  },
};
