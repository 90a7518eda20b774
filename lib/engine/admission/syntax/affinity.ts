import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { filled, formed, required, within } from './demands';
import { dnsLabel, subdomain } from './forms';
import { labelKeys } from './label-keys';
import { Place } from './place';
import { podPlace, POD_KINDS } from './pods';
import { keyFault, labelFault } from './words';

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** Which nodes pods and volumes want, and which other pods. */
export const affinity: Rule = {
  id: 'syntax/affinity',
  severity: Severity.ERROR,
  why: 'The API server refuses the object, and a workload that makes the pod never gets one',
  fix: 'Give each term a topologyKey or selectors of nodes, and weights from 1 to 100',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateAffinity, validateVolumeNodeAffinity',
  kinds: [...POD_KINDS, '/PersistentVolume'],
  * inspect(document) {
    if (document.object.kind === 'PersistentVolume') {
      const nodes = new Place(document, document.object).to('spec', 'nodeAffinity');
      if (!nodes.isSet) return;
      if (nodes.to('required').isSet) yield* nodeSelector(nodes.to('required'));
      else yield nodes.to('required').fault('the volume names no nodes');
      return;
    }
    const place = podPlace(document).to('affinity');
    if (place.to('nodeAffinity', REQUIRED).isSet) yield* nodeSelector(place.to('nodeAffinity', REQUIRED));
    for (const term of place.to('nodeAffinity', PREFERRED).entries) {
      yield* within(term.to('weight'), 1, 100);
      yield* nodeTerm(term.to('preference'), false);
    }
    for (const kind of ['podAffinity', 'podAntiAffinity']) {
      for (const term of place.to(kind, REQUIRED).entries) yield* podTerm(term);
      for (const weighted of place.to(kind, PREFERRED).entries) {
        yield* within(weighted.to('weight'), 1, 100);
        yield* podTerm(weighted.to('podAffinityTerm'));
      }
    }
  },
};

function* nodeSelector(selector: Place): Iterable<Violation> {
  yield* filled(selector.to('nodeSelectorTerms'));
  for (const term of selector.to('nodeSelectorTerms').entries) yield* nodeTerm(term, true);
}

/** Keys and operators are looked at wherever selectors stand; here it is what is special to nodes. */
function* nodeTerm(term: Place, must: boolean): Iterable<Violation> {
  // What is only preferred may name values that no node can have.
  if (must) {
    for (const value of term.to('matchExpressions').entries.flatMap((expression) => expression.to('values').entries)) yield* formed(value, labelFault);
  }
  for (const expression of term.to('matchFields').entries) {
    const { text } = expression.to('operator');
    if (text !== 'In' && text !== 'NotIn') yield expression.to('operator').fault(`the operator "${text}" is neither In nor NotIn`);
    else if (expression.to('values').entries.length !== 1) yield expression.to('values').fault('a field of a node is compared with exactly one value');
    if (expression.to('key').text !== 'metadata.name') yield expression.to('key').fault(`nodes cannot be selected by the field "${expression.to('key').text}"`);
    else for (const value of expression.to('values').entries) yield* required(value, subdomain);
  }
}

function* podTerm(term: Place): Iterable<Violation> {
  yield* required(term.to('topologyKey'), keyFault);
  for (const namespace of term.to('namespaces').entries) yield* required(namespace, dnsLabel);
  yield* labelKeys(term);
}
