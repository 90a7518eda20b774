import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { oneOf, within } from './demands';
import { Place } from './place';

const TEN_MINUTES = 600;
const LONGEST = 2 ** 32;
const SHORTEST_PERIOD = 10;

/** What Kubernetes is told about a CSI driver. */
export const csiDriver: Rule = {
  id: 'syntax/csi-driver',
  severity: Severity.ERROR,
  why: 'The API server refuses the driver',
  fix: 'Use lifecycle modes Persistent and Ephemeral, periods from 10 seconds, and tokens of 10 minutes or more, each audience once',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: validateCSIDriverSpec',
  kinds: ['storage.k8s.io/CSIDriver'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    for (const mode of spec.to('volumeLifecycleModes').entries) yield* oneOf(mode, ['Persistent', 'Ephemeral']);
    yield* oneOf(spec.to('fsGroupPolicy'), ['ReadWriteOnceWithFSType', 'File', 'None']);
    yield* within(spec.to('nodeAllocatableUpdatePeriodSeconds'), SHORTEST_PERIOD);
    const tokens = spec.to('tokenRequests');
    const audiences = new Set<string>();
    for (const token of tokens.entries) {
      const audience = token.to('audience');
      if (audiences.has(audience.text)) yield audience.fault(`the audience "${audience.text}" is there already`);
      audiences.add(audience.text);
      yield* within(token.to('expirationSeconds'), TEN_MINUTES, LONGEST);
    }
    const inSecrets = spec.to('serviceAccountTokenInSecrets');
    if (inSecrets.isSet && tokens.isEmpty) yield inSecrets.fault('serviceAccountTokenInSecrets needs tokenRequests');
  },
};
