import type { IConstruct } from 'constructs';
import { isDnsLabel } from '../../core/names';
import { refusal } from '../../core/problem';
import { toWire } from '../../core/wire';
import { defined } from '../defined';
import { whole } from '../numbers';
import { wholeSeconds } from '../whole-durations';
import type { OperatorProps } from './operator-props';

/**
 * The settings that the operator takes over while it runs, as texts; those that it reads only at its start are in its environment.
 *
 * A setting that is removed stays in effect until the operator restarts: rook/rook pkg/operator/k8sutil/configmap.go.
 */
export function settings(props: OperatorProps, scope: IConstruct): { [name: string]: string } {
  const { discovery = {}, objectBuckets = {} } = props;
  const port = whole(props.metricsPort, 1, 65535, 'metricsPort', scope);
  const entries = defined<unknown>({
    ROOK_LOG_LEVEL: props.logLevel,
    ROOK_OPERATOR_METRICS_BIND_ADDRESS: port === undefined ? undefined : `:${port}`,
    ROOK_CEPH_COMMANDS_TIMEOUT_SECONDS: wholeSeconds(props.cephCommandsTimeout, 'cephCommandsTimeout', scope, 1),
    ROOK_CEPH_ALLOW_LOOP_DEVICES: props.allowLoopDevices,
    ROOK_CEPH_MON_RUN_AS_ROOT: props.monRunAsRoot,
    ROOK_DELETE_UNUSED_CRUSH_RULES: props.deleteUnusedCrushRules,
    ROOK_DISABLE_DEVICE_HOTPLUG: props.disableDeviceHotplug,
    ROOK_ENFORCE_HOST_NETWORK: props.enforceHostNetwork,
    ROOK_REVISION_HISTORY_LIMIT: whole(props.revisionHistoryLimit, 0, Infinity, 'revisionHistoryLimit', scope),
    CSI_CEPHFS_KERNEL_MOUNT_OPTIONS: pairs(props.cephFsKernelMountOptions),

    ROOK_OBC_WATCH_OPERATOR_NAMESPACE: objectBuckets.provisionerPerCluster ?? true,
    ROOK_OBC_PROVISIONER_NAME_PREFIX: requirePrefix(objectBuckets.provisionerPrefix, scope),
    ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: objectBuckets.allowedConfigFields?.join(','),

    ROOK_ENABLE_DISCOVERY_DAEMON: discovery.enabled,
    ROOK_DISCOVER_DEVICES_INTERVAL: discovery.interval,
    DISCOVER_TOLERATIONS: json(discovery.tolerations),
    DISCOVER_AGENT_NODE_AFFINITY: json(discovery.nodeAffinity),
    DISCOVER_PRIORITY_CLASS_NAME: discovery.priorityClassName,
    DISCOVER_AGENT_POD_LABELS: pairs(discovery.podLabels),
    DISCOVER_DAEMON_RESOURCES: json(discovery.resources),
  });
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, String(value)]));
}

/** The operator reads YAML, of which JSON is a part. */
function json(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(toWire(value));
}

function pairs(values: { readonly [key: string]: string } | undefined): string | undefined {
  return values && Object.entries(values).map(([key, value]) => value === '' ? key : `${key}=${value}`).join(',');
}

/** Rook drops the error and its bucket controller with it. */
function requirePrefix(prefix: string | undefined, scope: IConstruct): string | undefined {
  if (prefix === undefined || isDnsLabel(prefix)) return prefix;
  throw refusal({
    where: 'objectBuckets.provisionerPrefix',
    what: `"${prefix}" cannot begin the name of a provisioner`,
    why: 'Rook would start no controller for bucket claims, and say nothing',
    fix: 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit',
  }, scope);
}
