import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { provisionerOf, STORAGE_CLASS } from '../classes';
import { entriesOf, fields, title } from '../read';

const KNOWN = ['topolvm.io/device-class', 'topolvm.io/lvcreate-option-class', 'csi.storage.k8s.io/fstype'];

/** A parameter that TopoLVM does not read. */
export const classParameterUnknown: Rule = {
  id: 'topolvm/class-parameter-unknown',
  severity: Severity.ERROR,
  why: 'TopoLVM passes over it: with a misspelt device class, volumes are made in the default one',
  fix: `Use ${KNOWN.join(', ')}`,
  evidence: 'topolvm/topolvm constants.go, internal/driver/controller.go CreateVolume',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    if (provisionerOf(document) !== 'topolvm.io') return;
    for (const [key] of entriesOf(fields(document.object.parameters))) {
      if (KNOWN.includes(key)) continue;
      yield { document, property: `parameters["${key}"]`, message: `${title(document)} has parameter ${key}, which TopoLVM does not read` };
    }
  },
};
