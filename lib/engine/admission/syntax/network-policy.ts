import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { oneOf, required } from './demands';
import { addressRange, bitsOf } from './forms';
import { Place } from './place';
import { portNumber, portOrName } from './ports';

const DIRECTIONS = [['ingress', 'from'], ['egress', 'to']];

/** Which traffic a network policy lets through. */
export const networkPolicy: Rule = {
  id: 'syntax/network-policy',
  severity: Severity.ERROR,
  why: 'The API server refuses the policy',
  fix: 'Give each peer selectors or an ipBlock, ranges their first address, and endPort only beside a port number below it',
  evidence: 'k8s.io/kubernetes/pkg/apis/networking/validation: ValidateNetworkPolicySpec',
  kinds: ['networking.k8s.io/NetworkPolicy'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    for (const [direction, side] of DIRECTIONS) {
      for (const rule of spec.to(direction).entries) {
        for (const port of rule.to('ports').entries) yield* portFaults(port);
        for (const peer of rule.to(side).entries) yield* peerFaults(peer);
      }
    }
    const types = spec.to('policyTypes');
    if (types.entries.length > 2) yield types.fault(`${types.entries.length} policyTypes are more than 2`);
    else for (const type of types.entries) yield* oneOf(type, ['Ingress', 'Egress']);
  },
};

function* portFaults(place: Place): Iterable<Violation> {
  const [port, end] = [place.to('port'), place.to('endPort')];
  if (port.isSet) yield* portOrName(port);
  if (!end.isSet) return;
  if (port.number === undefined) yield end.fault('endPort needs the number of a port beside it');
  else if ((end.number ?? 0) < port.number) yield end.fault(`endPort ${end.number} is below port ${port.number}`);
  else yield* portNumber(end);
}

function* peerFaults(peer: Place): Iterable<Violation> {
  const block = peer.to('ipBlock');
  const selects = peer.to('podSelector').isSet || peer.to('namespaceSelector').isSet;
  if (!selects && !block.isSet) yield peer.fault('the peer is neither pods nor namespaces nor addresses');
  if (selects && block.isSet) yield peer.fault('the peer has both selectors and an ipBlock');
  if (!block.isSet) return;
  yield* required(block.to('cidr'), addressRange);
  for (const except of block.to('except').entries) {
    yield* required(except, addressRange);
    const valid = [block.to('cidr'), except].every(({ text }) => addressRange(text) === undefined);
    if (valid && !isInside(except.text, block.to('cidr').text)) yield except.fault(`${except.text} is no part of ${block.to('cidr').text}`);
  }
}

function isInside(part: string, whole: string): boolean {
  const [[address, size], [first, bits]] = [part, whole].map((range) => range.split('/'));
  const [inner, outer] = [bitsOf(address), bitsOf(first)];
  return Number(size) > Number(bits) && inner.length === outer.length && inner.startsWith(outer.slice(0, Number(bits)));
}
