import { isIP } from 'node:net';
import type { Construct } from 'constructs';
import { isDnsSubdomain } from '../../core/names';
import { refusal } from '../../core/problem';
import { requireObject } from '../../core/require-object';
import { shown } from '../../core/shown';
import { requireNeighbour } from '../../site/require-neighbour';
import { ExposedService } from './exposed-service';

/** Returns the service, and refuses one of another Kubernetes cluster. */
export function requireService(service: ExposedService, scope: Construct): ExposedService {
  const expected = { where: 'service', kind: 'an exposed service', fix: 'Write for example rook.ExposedService.dashboardOf(ceph)' };
  requireNeighbour(requireObject(service, '_owner', expected, scope)._owner, 'node', expected, scope);
  return service;
}

/** Returns the name of a host; controllers pass over objects with any other in silence. */
export function requireHost(host: string, scope: Construct): string {
  if (isDnsSubdomain(host) && isIP(host) === 0) return host;
  throw refusal({
    where: 'host',
    what: `${shown(host)} is not the name of a host`,
    why: 'It is compared with the host of every request, and nothing would match',
    fix: 'Write the name alone, without scheme, port, path or "*", for example ceph.example.com',
  }, scope);
}

/** The host, and where they are asked for all names one level below it. */
export function hostsOf(host: string, subdomains = false): string[] {
  return subdomains ? [host, `*.${host}`] : [host];
}
