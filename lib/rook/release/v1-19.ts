import { MANAGED_KINDS } from '../rbac/ceph-kinds';
import { csiDriverRules } from '../rbac/csi-driver-rules';
import { csiOperatorClusterRoles } from '../rbac/csi-operator-rules';
import { clusterRoles } from '../rbac/operator-rules';
import type { ReleaseLayout } from './release-layout';

const PREFIX = 'ceph-csi-';

/** Rook 1.19: Rook writes all CSI drivers but that for NVMe-oF, and leaves their accounts to a prefix. */
export const V1_19: ReleaseLayout = {
  clusterRoles: clusterRoles(MANAGED_KINDS),
  csiOperator: {
    clusterRoles: csiOperatorClusterRoles(),
    account: 'ceph-csi-controller-manager',
    accountPrefix: PREFIX,
  },
  csiDrivers: {
    rules: csiDriverRules(),
    identity: (_, type) => `${PREFIX}${type}`,
  },
};
