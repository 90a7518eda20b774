import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { provisionerOf, STORAGE_CLASS } from '../classes';
import { title } from '../read';

const LEGACY = 'topolvm.cybozu.com';

/** A storage class under the old name of TopoLVM. */
export const legacyName: Rule = {
  id: 'topolvm/legacy-name',
  severity: Severity.ERROR,
  why: 'TopoLVM answers to topolvm.io unless all of it runs in legacy mode; claims of the class stay Pending',
  fix: 'Use provisioner topolvm.io and parameters that begin with topolvm.io/',
  evidence: 'topolvm/topolvm charts/topolvm/values.yaml (useLegacy), constants.go',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (provisionerOf(document) !== LEGACY || world.exists('storage.k8s.io/CSIDriver', undefined, LEGACY)) return;
    yield { document, property: 'provisioner', message: `${title(document)} is for ${LEGACY}, and no such driver is on the site` };
  },
};
