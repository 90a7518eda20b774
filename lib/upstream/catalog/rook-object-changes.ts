import { refusal } from '../../core/problem';
import type { ObjectChange } from './object-change';
import type { RookReleaseData } from './release-data';
import { UpgradeAction } from './upgrade-action';

/** Objects of one reason: `Kind name name`, with `{operator}` for the namespace of the operator. */
interface Group {
  readonly action: UpgradeAction;
  readonly why: string;
  readonly objects: readonly string[];
}

const API_VERSIONS: Readonly<Record<string, string>> = {
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  ClusterRoleBinding: 'rbac.authorization.k8s.io/v1',
  ConfigMap: 'v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  Driver: 'csi.ceph.io/v1',
  OperatorConfig: 'csi.ceph.io/v1',
  Role: 'rbac.authorization.k8s.io/v1',
  RoleBinding: 'rbac.authorization.k8s.io/v1',
  ServiceAccount: 'v1',
};
const CLUSTER_SCOPED: ReadonlySet<string> = new Set(['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition']);

const PLUGINS = ['ctrlplugin', 'nodeplugin'];

/** The identities of all drivers under names that begin with the same text; the driver for NFS needs nothing in the namespace itself. */
function identities(prefix: (type: string) => string): readonly string[] {
  const names = (types: readonly string[], suffix: string): string =>
    types.flatMap((type) => PLUGINS.map((plugin) => `${prefix(type)}${plugin}-${suffix}`)).join(' ');
  const [all, own] = [['cephfs', 'nfs', 'nvmeof', 'rbd'], ['cephfs', 'nvmeof', 'rbd']];
  return [
    `ServiceAccount ${names(all, 'sa')}`, `ClusterRole ${names(all, 'cr')}`, `ClusterRoleBinding ${names(all, 'crb')}`,
    `Role ${names(own, 'r')}`, `RoleBinding ${names(own, 'rb')}`,
  ];
}

/**
 * What upstream and rookery write differently, by release and the one before it.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/Documentation/Upgrade/rook-upgrade.md, and deploy/ of both tags
 */
const CHANGES: Readonly<Record<string, readonly Group[]>> = {
  '1.19.10 1.20.6': [
    {
      action: UpgradeAction.APPLY,
      why: 'the kind is new',
      objects: ['CustomResourceDefinition cephobjectstoreaccounts.ceph.rook.io'],
    },
    {
      action: UpgradeAction.APPLY,
      why: 'accounts are named after the driver that they belong to; only those of drivers that are asked for are written',
      objects: [...identities((type) => `{operator}-${type}-csi-ceph-com-`), 'ServiceAccount ceph-csi'],
    },
    {
      action: UpgradeAction.ADOPT,
      why: 'Rook made it out of its settings, and no longer does; its content now comes from the program',
      objects: [
        'OperatorConfig ceph-csi-operator-config',
        'ConfigMap rook-csi-operator-image-set-configmap',
        'Driver {operator}.cephfs.csi.ceph.com {operator}.nfs.csi.ceph.com {operator}.rbd.csi.ceph.com',
      ],
    },
    {
      action: UpgradeAction.DELETE,
      why: 'the drivers run under accounts that are named after them; until their pods are replaced they use this one',
      objects: [...identities((type) => `ceph-csi-${type}-`), 'ServiceAccount ceph-csi-controller-manager'],
    },
    {
      action: UpgradeAction.DELETE,
      why: 'only drivers that Rook ran without the CSI operator used it; Rook\'s manifests and chart still made it',
      objects: [
        'ServiceAccount rook-csi-cephfs-plugin-sa rook-csi-cephfs-provisioner-sa rook-csi-nfs-plugin-sa rook-csi-nfs-provisioner-sa',
        'ServiceAccount rook-csi-rbd-plugin-sa rook-csi-rbd-provisioner-sa',
        'ClusterRole ceph-nfs-csi-nodeplugin ceph-nfs-external-provisioner-runner cephfs-csi-nodeplugin cephfs-external-provisioner-runner',
        'ClusterRole rbd-csi-nodeplugin rbd-external-provisioner-runner',
        'ClusterRoleBinding ceph-nfs-csi-nodeplugin-role ceph-nfs-csi-provisioner-role cephfs-csi-nodeplugin-role cephfs-csi-provisioner-role',
        'ClusterRoleBinding rbd-csi-nodeplugin rbd-csi-provisioner-role',
        'Role cephfs-external-provisioner-cfg rbd-csi-nodeplugin rbd-external-provisioner-cfg',
        'RoleBinding cephfs-csi-provisioner-role-cfg rbd-csi-nodeplugin-role-cfg rbd-csi-provisioner-role-cfg',
      ],
    },
  ],
};

/** The objects that come, go or change hands from one release to the next, for an operator in a namespace. */
export function objectChanges(newer: RookReleaseData, older: RookReleaseData, operatorNamespace: string): ObjectChange[] {
  const groups = CHANGES[`${older.version} ${newer.version}`];
  if (groups === undefined || newer.follows !== older.version) {
    throw refusal({
      where: 'older',
      what: `no upgrade leads from Rook ${older.version} to ${newer.version} in one step`,
      why: 'Rook is upgraded from one minor release to the next',
      fix: newer.follows === undefined ? 'It is the oldest release that is known here' : `Ask for the step from ${newer.follows}`,
    });
  }
  return groups.flatMap(({ action, why, objects }) => objects.flatMap((line) => {
    const [kind, ...names] = line.split(' ');
    return names.map((name): ObjectChange => ({
      apiVersion: API_VERSIONS[kind],
      kind,
      objectName: name.replace('{operator}', operatorNamespace),
      ...(CLUSTER_SCOPED.has(kind) ? {} : { namespace: operatorNamespace }),
      action,
      why,
    }));
  }));
}
