import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { oneOf, required } from './demands';
import { dnsLabel, domainPath, pathSegment, subdomain } from './forms';
import { Place } from './place';

const LONGEST = 250;

/** Which controller serves an ingress. */
export const ingressClass: Rule = {
  id: 'syntax/ingress-class',
  severity: Severity.ERROR,
  why: 'The API server refuses the class',
  fix: 'Name the controller with a domain such as example.com/ingress, and the namespace of parameters only for the scope Namespace',
  evidence: 'k8s.io/kubernetes/pkg/apis/networking/validation: validateIngressClassSpec',
  kinds: ['networking.k8s.io/IngressClass'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    yield* required(spec.to('controller'), (name) => (name.length > LONGEST ? `has more than ${LONGEST} characters` : domainPath(name)));
    const parameters = spec.to('parameters');
    if (!parameters.isSet) return;
    if (parameters.to('apiGroup').isSet) yield* required(parameters.to('apiGroup'), subdomain);
    for (const name of ['kind', 'name']) yield* required(parameters.to(name), pathSegment);
    const [scope, namespace] = [parameters.to('scope'), parameters.to('namespace')];
    if (scope.isSet) yield* oneOf(scope, ['Cluster', 'Namespace']);
    if (scope.text === 'Namespace') yield* required(namespace, dnsLabel);
    else if (namespace.isSet) yield namespace.fault('a namespace needs the scope Namespace');
  },
};
