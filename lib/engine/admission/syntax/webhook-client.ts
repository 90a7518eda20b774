import { isDnsLabel } from '../../../core/names';
import type { Violation } from '../rule';
import { different, formed, required } from './demands';
import { subdomain } from './forms';
import type { Place } from './place';
import { portNumber } from './ports';
import { secureAddress } from './web-address';

const VERSIONS = ['v1', 'v1beta1'];

/** How the API server reaches a webhook. */
export function* clientFaults(config: Place): Iterable<Violation> {
  const targets = ['url', 'service'].filter((field) => config.to(field).isSet);
  if (targets.length !== 1) yield config.fault(`${targets.length} of url and service are set, exactly one is needed`);
  else if (targets[0] === 'url') yield* required(config.to('url'), secureAddress);
  else yield* service(config.to('service'));
}

/** Which versions of questions a webhook understands. */
export function* versionFaults(list: Place): Iterable<Violation> {
  const texts = list.entries.map(({ text }) => text);
  if (!texts.some((text) => VERSIONS.includes(text))) yield list.fault(`none of ${VERSIONS.join(' and ')} is listed`);
  for (const version of list.entries) yield* required(version, (text) => (isDnsLabel(text) && /^[a-z]/.test(text) ? undefined : 'is no version'));
  yield* different(list.entries);
}

function* service(place: Place): Iterable<Violation> {
  yield* required(place.to('name'));
  yield* required(place.to('namespace'));
  yield* portNumber(place.to('port'));
  yield* formed(place.to('path'), (path) => {
    if (path === '/') return undefined;
    const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/');
    return path.startsWith('/') && parts.every((part) => subdomain(part) === undefined) ? undefined : 'must be absolute, with parts of lower-case letters, digits, "-" and "."';
  });
}
