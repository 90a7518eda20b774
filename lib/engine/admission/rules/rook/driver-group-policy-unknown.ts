import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet, plain, spec, title } from '../read';

const POLICIES = ['ReadWriteOnceWithFSType', 'File', 'None'];

/** A group policy that Kubernetes does not know. */
export const driverGroupPolicyUnknown: Rule = {
  id: 'rook/driver-group-policy-unknown',
  severity: Severity.ERROR,
  why: 'The definition takes any word, but the API server refuses the CSIDriver that the CSI operator makes with it, and nothing is mounted',
  fix: `Write one of ${POLICIES.join(', ')}`,
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go reconcileK8sCsiDriver; k8s.io/kubernetes/pkg/apis/storage/validation: validateFSGroupPolicy',
  kinds: ['csi.ceph.io/Driver', 'csi.ceph.io/OperatorConfig'],
  * inspect(document) {
    const path = document.object.kind === 'Driver' ? [] : ['driverSpecDefaults'];
    const policy = dig(spec(document), ...path, 'fsGroupPolicy');
    // The operator takes an empty one for none.
    if (!isSet(policy) || policy === '' || POLICIES.includes(plain(policy))) return;
    yield { document, property: ['spec', ...path, 'fsGroupPolicy'].join('.'), message: `${title(document)} has the fsGroupPolicy "${plain(policy)}"` };
  },
};
