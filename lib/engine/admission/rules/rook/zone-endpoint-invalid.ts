import { isIP } from 'node:net';
import { isDnsSubdomain } from '../../../../core/names';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { items, spec, text, title } from '../read';
import { ZONE } from './store';

/** An address of a zone that other zones cannot use. */
export const zoneEndpointInvalid: Rule = {
  id: 'rook/zone-endpoint-invalid',
  severity: Severity.ERROR,
  why: 'Other zones take the address as it is, and fail to fetch changes from here; stores with host names are refused as well',
  fix: 'Write scheme, host and port, such as https://s3.example.com:443',
  evidence: 'rook/rook pkg/operator/ceph/object/spec.go GetHostnameFromEndpoint, zone/controller.go createZoneIfNotExists',
  kinds: [ZONE],
  * inspect(document) {
    for (const [index, endpoint] of items(spec(document).customEndpoints).entries()) {
      const url = text(endpoint);
      if (url === undefined || isAddress(url)) continue;
      yield { document, property: `spec.customEndpoints[${index}]`, message: `${title(document)} is reached at "${url}"` };
    }
  },
};

function isAddress(url: string): boolean {
  const [, host, port] = /^https?:\/\/(\[[0-9a-f:.]+\]|[^/:?#@]+)(?::(\d+))?\/?$/i.exec(url) ?? [];
  if (host === undefined || (port !== undefined && (Number(port) < 1 || Number(port) > 65535))) return false;
  return isDnsSubdomain(host) || isIP(host.replace(/^\[|\]$/g, '')) !== 0;
}
