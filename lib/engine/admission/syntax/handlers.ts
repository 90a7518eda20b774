import type { Violation } from '../rule';
import { filled, required } from './demands';
import type { Place } from './place';
import { portNumber, portOrName } from './ports';

const CHECKS: Readonly<Record<string, (handler: Place) => Iterable<Violation>>> = {
  exec: (handler) => filled(handler.to('command')),
  httpGet: function* (handler) {
    yield* portOrName(handler.to('port'));
    for (const header of handler.to('httpHeaders').entries) yield* required(header.to('name'), headerName);
  },
  tcpSocket: (handler) => portOrName(handler.to('port')),
  grpc: (handler) => portNumber(handler.to('port')),
  sleep: () => [],
};

/** Demands exactly one of the ways to ask or to tell a container something, in the order in which Kubernetes looks for them. */
export function* oneHandler(holder: Place, kinds: readonly string[]): Iterable<Violation> {
  const given = kinds.filter((kind) => holder.to(kind).isSet);
  if (given.length === 0) yield holder.fault(`${holder.field} has 0 handlers, exactly one is needed`);
  for (const kind of given.slice(1)) yield holder.to(kind).fault(`${holder.field} has ${given.length} handlers, exactly one is needed`);
  for (const kind of given) yield* CHECKS[kind](holder.to(kind));
}

function headerName(name: string): string | undefined {
  return /^[-A-Za-z0-9]+$/.test(name) ? undefined : 'must be letters, digits and "-"';
}
