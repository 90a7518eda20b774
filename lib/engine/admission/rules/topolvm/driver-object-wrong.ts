import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { items, nameOf, spec, title } from '../read';

const NAMES = ['topolvm.io', 'topolvm.cybozu.com'];

/** A driver that Kubernetes treats as what it is not. */
export const driverObjectWrong: Rule = {
  id: 'topolvm/driver-object-wrong',
  severity: Severity.ERROR,
  why: 'Local volumes are never attached and never inline: Kubernetes waits for an attacher that does not exist, or refuses claims; both fields can never be changed',
  fix: 'Set attachRequired: false and volumeLifecycleModes: [Persistent]; where the object exists, delete it first',
  evidence: 'topolvm/topolvm charts/topolvm/templates/csidriver.yaml; Kubernetes: CSIDriver v1',
  kinds: ['storage.k8s.io/CSIDriver'],
  * inspect(document) {
    if (!NAMES.includes(nameOf(document))) return;
    const { attachRequired, volumeLifecycleModes } = spec(document);
    if (attachRequired !== false) {
      yield { document, property: 'spec.attachRequired', message: `${title(document)} says that volumes are attached (${attachRequired === true ? 'true' : 'true, the default'})` };
    }
    const modes = items(volumeLifecycleModes);
    if (modes.length > 0 && !modes.includes('Persistent')) {
      yield { document, property: 'spec.volumeLifecycleModes', message: `${title(document)} makes volumes of mode ${modes.join(', ')} only` };
    }
  },
};
