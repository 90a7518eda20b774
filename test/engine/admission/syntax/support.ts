import type { Rule, Violation } from '../../../../lib/engine/admission/rule';
import { Place } from '../../../../lib/engine/admission/syntax/place';
import { World } from '../../../../lib/engine/admission/world';

/** What a rule finds in an object, as `property: message`. */
export function found(rule: Rule, object: any): string[] {
  const document = { object, origin: 'test' };
  const world = new World([document], { site: 'test' });
  return [...rule.inspect!(document, world)].map(({ property, message }) => `${property}: ${message}`);
}

/** What a check finds in a value, as `path: message`. */
export function faultsIn(check: (place: Place) => Iterable<Violation>, value: unknown): string[] {
  return [...check(new Place({ object: {}, origin: 'test' }, value))].map(({ property, message }) => `${property || 'the object'}: ${message}`);
}

/** A deployment whose pod is right, with changes to the pod's spec. */
export function deployment(pod: object = {}, spec: object = {}): any {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'web:1' }], ...pod } },
      ...spec,
    },
  };
}

/** That deployment with changes to its one container. */
export function container(fields: object, pod: object = {}): any {
  return deployment({ containers: [{ name: 'web', image: 'web:1', ...fields }], ...pod });
}
