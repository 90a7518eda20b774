import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, title } from '../read';

const NAME = 'ceph-csi-operator-config';

/** Defaults of the drivers under a name that is not looked up. */
export const csiOperatorConfigName: Rule = {
  id: 'rook/csi-operator-config-name',
  severity: Severity.ERROR,
  why: 'The CSI operator reads one object of one name and passes over all others',
  fix: `Name it ${NAME}`,
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go (OPERATOR_CONFIG_NAME)',
  kinds: ['csi.ceph.io/OperatorConfig'],
  * inspect(document) {
    if (nameOf(document) === NAME) return;
    yield { document, property: 'metadata.name', message: `${title(document)} is not named ${NAME}` };
  },
};
