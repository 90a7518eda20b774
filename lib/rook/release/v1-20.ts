import { MANAGED_KINDS } from '../rbac/ceph-kinds';
import { csiDriverRules, REPLICATED_GROUPS } from '../rbac/csi-driver-rules';
import { COUNTS_NODES, csiOperatorClusterRoles } from '../rbac/csi-operator-rules';
import { clusterRoles } from '../rbac/operator-rules';
import type { ReleaseLayout } from './release-layout';

/** Rook 1.20: whoever installs Rook writes the CSI drivers, and their accounts are named after them. */
export const V1_20: ReleaseLayout = {
  clusterRoles: clusterRoles(`${MANAGED_KINDS} cephobjectstoreaccounts`),
  csiOperator: {
    clusterRoles: csiOperatorClusterRoles([COUNTS_NODES]),
    account: 'ceph-csi',
    // Every Driver names its accounts; a prefix would only decide for those that do not.
    accountPrefix: '',
  },
  csiDrivers: {
    rules: csiDriverRules(REPLICATED_GROUPS),
    identity: (driverName) => driverName.replaceAll('.', '-'),
  },
};
