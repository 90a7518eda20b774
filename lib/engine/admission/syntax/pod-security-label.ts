import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { oneOf, required } from './demands';
import { Place } from './place';

const PREFIX = 'pod-security.kubernetes.io/';
const LEVELS = ['privileged', 'baseline', 'restricted'];

/** How strictly pods of a namespace are held to the Pod Security Standards. */
export const podSecurityLabel: Rule = {
  id: 'syntax/pod-security-label',
  severity: Severity.ERROR,
  why: 'The API server refuses the namespace',
  fix: `Use the levels ${LEVELS.join(', ')}, and latest or a release such as v1.35 as their versions`,
  evidence: 'k8s.io/pod-security-admission/api: helpers.go PolicyToEvaluate',
  kinds: ['/Namespace'],
  * inspect(document) {
    const labels = new Place(document, document.object).to('metadata', 'labels');
    for (const mode of ['enforce', 'audit', 'warn']) {
      const [level, version] = [labels.to(`${PREFIX}${mode}`), labels.to(`${PREFIX}${mode}-version`)];
      if (level.isSet) yield* oneOf(level, LEVELS);
      if (version.isSet) yield* required(version, (text) => (/^(latest|v1\.(0|[1-9]\d*))$/.test(text) ? undefined : 'is neither latest nor a release such as v1.35'));
    }
  },
};
