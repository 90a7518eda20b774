import { sub } from '../../../../../lib/core/policy-rule';
import { MANAGED_KINDS, withStatus } from '../../../../../lib/rook/rbac/ceph-kinds';
import { call, only, Place } from '../call';

const { EVERYWHERE, OPERATOR, CLUSTERS } = Place;
const WIDE = 'used in the namespaces of clusters, which the chart of the operator does not know, so it grants it everywhere';
const UNUSED = 'the chart grants it; nothing in v1.20.6 asks for it';

const anyKind = (kinds: string): ReturnType<typeof only> => [
  call(EVERYWHERE, 'ceph.rook.io', sub(kinds, 'status'), 'update', WIDE),
  call(EVERYWHERE, 'ceph.rook.io', sub(kinds, 'finalizers'), 'update', WIDE),
];

/**
 * What the chart grants the operator beyond the calls of its code.
 *
 * Ours follow the chart to the letter (test/rook/operator/parity-access.test.ts): people look up what an operator is allowed there,
 * and a patch release of Rook may use tomorrow what it is granted today.
 */
export const OPERATOR_SPARE = [
  call(EVERYWHERE, 'ceph.rook.io', MANAGED_KINDS, 'get update', WIDE),
  ...anyKind(withStatus(MANAGED_KINDS)),
  ...only('Rook 1.20', [call(EVERYWHERE, 'ceph.rook.io', 'cephobjectstoreaccounts', 'get update', WIDE), ...anyKind('cephobjectstoreaccounts')]),
  call(EVERYWHERE, 'core', 'events', 'get list watch create update delete patch', 'its events are of the newer group'),
  call(EVERYWHERE, 'events.k8s.io', 'events', 'create patch', WIDE),
  call(EVERYWHERE, 'events.k8s.io', 'events', 'update', UNUSED),

  call(EVERYWHERE, 'core', 'pods', 'get', WIDE),
  call(EVERYWHERE, 'core', 'pods/log', 'get list', UNUSED),
  call(EVERYWHERE, 'core', 'pods/exec', 'create', WIDE),
  call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'get create update delete', WIDE),
  call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'patch', UNUSED),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'get watch create update delete patch', UNUSED),
  call(EVERYWHERE, 'core', 'services', 'get create update delete', WIDE),
  call(EVERYWHERE, 'core', 'services', 'patch', UNUSED),
  call(EVERYWHERE, 'core', 'endpoints endpointslices endpointslices/restricted', 'get list watch create update delete patch', 'the role names them in the wrong group as well'),
  call(EVERYWHERE, 'discovery.k8s.io', 'endpointslices', 'get create update delete', WIDE),
  call(EVERYWHERE, 'discovery.k8s.io', 'endpointslices', 'list watch patch', UNUSED),
  call(EVERYWHERE, 'discovery.k8s.io', 'endpointslices/restricted', 'create', WIDE),
  call(EVERYWHERE, 'discovery.k8s.io', 'endpointslices/restricted', 'get list watch update delete patch', UNUSED),
  call(
    EVERYWHERE, 'discovery.k8s.io', 'events persistentvolumes persistentvolumeclaims endpoints services', 'get list watch create update delete patch',
    'the role names them in the wrong group as well',
  ),
  call(EVERYWHERE, 'core', 'secrets configmaps', 'delete', 'bucket claims own theirs, so the garbage collector deletes them'),

  call(EVERYWHERE, 'apps', 'deployments', 'get create update delete deletecollection', WIDE),
  call(EVERYWHERE, 'apps', 'replicasets', 'get', 'used in the namespace of the operator only'),
  call(EVERYWHERE, 'apps', 'replicasets', 'list watch create update delete deletecollection', UNUSED),
  call(EVERYWHERE, 'apps', 'poddisruptionbudgets', 'get list watch create update delete deletecollection', 'the role names them in the wrong group as well'),
  call(EVERYWHERE, 'apps', 'deployments/finalizers', 'update', UNUSED),
  call(EVERYWHERE, 'extensions', 'poddisruptionbudgets deployments replicasets', 'get list watch create update delete deletecollection', 'a group of former releases of Kubernetes'),
  call(EVERYWHERE, 'policy', 'poddisruptionbudgets', 'create update delete', WIDE),
  call(EVERYWHERE, 'policy', 'poddisruptionbudgets', 'get deletecollection', UNUSED),
  call(EVERYWHERE, 'policy', 'deployments replicasets', 'get list watch create update delete deletecollection', 'the role names them in the wrong group as well'),
  call(EVERYWHERE, 'batch', 'jobs', 'get list create delete', WIDE),
  call(EVERYWHERE, 'batch', 'jobs', 'watch update deletecollection', UNUSED),
  call(EVERYWHERE, 'batch', 'cronjobs', 'create update delete deletecollection', WIDE),
  call(EVERYWHERE, 'batch', 'cronjobs', 'get', UNUSED),
  call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'create delete get update', 'the CSI operator makes them'),
  call(EVERYWHERE, 'healthchecking.openshift.io', 'machinedisruptionbudgets', 'get list watch create update delete', UNUSED),
  call(EVERYWHERE, 'machine.openshift.io', 'machines', 'get list watch create update delete', UNUSED),
  call(EVERYWHERE, 'k8s.cni.cncf.io', 'network-attachment-definitions', 'get', UNUSED),
  call(EVERYWHERE, 'apiextensions.k8s.io', 'customresourcedefinitions', 'get', UNUSED),
  call(EVERYWHERE, 'csiaddons.openshift.io', 'networkfences', 'get list watch create update delete deletecollection', 'the code only registers the kinds'),
  call(EVERYWHERE, 'csi.ceph.io', 'cephconnections clientprofiles', 'create update', 'used in the namespace of the operator only'),
  call(EVERYWHERE, 'csi.ceph.io', 'cephconnections clientprofiles', 'get delete', UNUSED),
  call(EVERYWHERE, 'csi.ceph.io', 'drivers operatorconfigs', 'get list watch create update delete', 'whoever installs Rook writes them since 1.20'),
  call(EVERYWHERE, 'objectbucket.io', 'objectbuckets/finalizers', 'update', UNUSED),

  call(CLUSTERS, 'core', 'secrets', 'patch', UNUSED),
  call(CLUSTERS, 'core', 'configmaps', 'patch', UNUSED),
  call(CLUSTERS, 'core', 'pods', 'create update patch', UNUSED),
  call(CLUSTERS, 'core', 'pods/log', 'watch create update delete patch', UNUSED),
  call(CLUSTERS, 'core', 'deployments daemonsets', 'get list watch create update delete patch', 'the role names them in the wrong group as well'),
  call(CLUSTERS, 'apps', 'deployments', 'patch', UNUSED),
  call(CLUSTERS, 'apps', 'daemonsets', 'get list watch create update delete patch', UNUSED),
  call(CLUSTERS, 'apps', 'secrets pods pods/log services configmaps', 'get list watch create update delete patch', 'the role names them in the wrong group as well'),
  call(
    CLUSTERS, 'extensions', 'secrets pods pods/log services configmaps daemonsets', 'get list watch create update delete patch',
    'a group of former releases of Kubernetes',
  ),
  call(CLUSTERS, 'extensions', 'deployments', 'patch', 'a group of former releases of Kubernetes'),
  call(CLUSTERS, 'monitoring.coreos.com', 'servicemonitors', 'list watch delete', UNUSED, 'monitoring'),

  call(OPERATOR, 'core', 'pods', 'create update delete patch', UNUSED),
  call(OPERATOR, 'core', 'configmaps', 'patch', UNUSED),
  call(OPERATOR, 'apps', 'daemonsets', 'get list watch deletecollection', UNUSED),
  call(OPERATOR, 'apps', 'statefulsets', 'get list watch create update delete deletecollection', UNUSED),
  call(OPERATOR, 'extensions', 'daemonsets statefulsets', 'get list watch create update delete deletecollection', 'a group of former releases of Kubernetes'),
  call(OPERATOR, 'cert-manager.io', 'certificates issuers', 'get create delete', 'no code of v1.20.6 orders certificates'),
  call(OPERATOR, 'multicluster.x-k8s.io', 'serviceexports', 'get create', 'for a cluster in the namespace of the operator'),
];
