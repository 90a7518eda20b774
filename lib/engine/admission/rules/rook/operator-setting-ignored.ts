import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, fields, nameOf, namespaceOf } from '../read';

const SETTINGS = [
  'ROOK_LOG_LEVEL', 'ROOK_OPERATOR_METRICS_BIND_ADDRESS', 'ROOK_CEPH_ALLOW_LOOP_DEVICES', 'ROOK_DELETE_UNUSED_CRUSH_RULES',
  'ROOK_OBC_WATCH_OPERATOR_NAMESPACE', 'ROOK_OBC_PROVISIONER_NAME_PREFIX', 'ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS',
  'ROOK_ENABLE_DISCOVERY_DAEMON', 'ROOK_CEPH_COMMANDS_TIMEOUT_SECONDS', 'ROOK_DISABLE_DEVICE_HOTPLUG', 'ROOK_DISCOVER_DEVICES_INTERVAL',
  'ROOK_ENFORCE_HOST_NETWORK', 'ROOK_REVISION_HISTORY_LIMIT', 'ROOK_CUSTOM_HOSTNAME_LABEL', 'ROOK_CEPH_MON_RUN_AS_ROOT',
  'ROOK_SKIP_OSD_TOPOLOGY_CHECK', 'ROOK_MON_OUT_TIMEOUT', 'ROOK_MON_HEALTHCHECK_INTERVAL', 'ROOK_CEPH_STATUS_CHECK_INTERVAL',
  'ROOK_DISABLE_OBJECT_BUCKET_CLAIM', 'ROOK_CURRENT_NAMESPACE_ONLY', 'ROOK_RECONCILE_CONCURRENT_CLUSTERS', 'ROOK_HOSTPATH_REQUIRES_PRIVILEGED',
  'ROOK_UNREACHABLE_NODE_TOLERATION_SECONDS', 'LIB_BUCKET_PROVISIONER_THREADS', 'DISCOVER_DAEMON_UDEV_BLACKLIST', 'DISCOVER_TOLERATION',
  'DISCOVER_TOLERATION_KEY', 'DISCOVER_TOLERATIONS', 'DISCOVER_PRIORITY_CLASS_NAME', 'DISCOVER_AGENT_NODE_AFFINITY', 'DISCOVER_AGENT_POD_LABELS',
  'DISCOVER_DAEMON_RESOURCES', 'CSI_CEPHFS_KERNEL_MOUNT_OPTIONS',
];

/** A setting of the operator that no code reads any more. */
export const operatorSettingIgnored: Rule = {
  id: 'rook/operator-setting-ignored',
  severity: Severity.ERROR,
  why: 'The operator copies it into its environment and never looks at it; since Rook 1.20 the CSI drivers are configured elsewhere',
  fix: 'Remove it; what began with CSI_ is now a field of the Driver and OperatorConfig objects of csi.ceph.io',
  evidence: 'rook/rook deploy/examples/operator.yaml, pkg/operator/k8sutil/configmap.go',
  kinds: ['/ConfigMap'],
  * inspect(document, world) {
    // Rook 1.19 still runs the drivers itself and reads their settings.
    if (nameOf(document) !== 'rook-ceph-operator-config' || world.facts.releases?.rook?.startsWith('1.19.')) return;
    for (const [key] of entriesOf(fields(document.object.data))) {
      if (SETTINGS.includes(key)) continue;
      yield { document, property: `data.${key}`, message: `ConfigMap ${namespaceOf(document)}/rook-ceph-operator-config sets ${key}, which Rook does not read` };
    }
  },
};
