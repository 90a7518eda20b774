import type { Construct } from 'constructs';
import { refusal } from '../../core/problem';
import { fieldVariable, variable } from '../../core/variable';
import { Site } from '../../site/site';
import { defined } from '../defined';
import { whole } from '../numbers';
import { wholeSeconds } from '../whole-durations';
import type { OperatorProps } from './operator-props';

/** The environment of the operator: who it is, and what it reads only at its start. */
export function environment(props: OperatorProps, scope: Construct): object[] {
  const { discovery = {}, objectBuckets = {} } = props;
  const constrained = Site.siteOf(scope).platform.securityContextConstraints;
  const values = defined<unknown>({
    ROOK_CURRENT_NAMESPACE_ONLY: props.currentNamespaceOnly ?? false,
    ROOK_RECONCILE_CONCURRENT_CLUSTERS: whole(props.reconcileConcurrentClusters, 1, Infinity, 'reconcileConcurrentClusters', scope),
    ROOK_HOSTPATH_REQUIRES_PRIVILEGED: props.hostPathRequiresPrivileged ?? (constrained ? true : undefined),
    ROOK_UNREACHABLE_NODE_TOLERATION_SECONDS: wholeSeconds(props.unreachableNodeToleration, 'unreachableNodeToleration', scope, 1),
    ROOK_CUSTOM_HOSTNAME_LABEL: props.customHostnameLabel,
    ROOK_SKIP_OSD_TOPOLOGY_CHECK: props.skipOsdTopologyCheck,
    ROOK_MON_OUT_TIMEOUT: props.monOutTimeout,
    ROOK_MON_HEALTHCHECK_INTERVAL: props.monHealthCheckInterval,
    ROOK_CEPH_STATUS_CHECK_INTERVAL: props.cephStatusCheckInterval,
    ROOK_DISABLE_OBJECT_BUCKET_CLAIM: objectBuckets.enabled === undefined ? undefined : !objectBuckets.enabled,
    LIB_BUCKET_PROVISIONER_THREADS: whole(objectBuckets.threads, 1, Infinity, 'objectBuckets.threads', scope),
    DISCOVER_DAEMON_UDEV_BLACKLIST: ignoredDevices(discovery.ignoredDevices, scope),
  });
  return [
    ...Object.entries(values).map(([name, value]) => variable(name, String(value))),
    fieldVariable('NODE_NAME', 'spec.nodeName'),
    fieldVariable('POD_NAME', 'metadata.name'),
    fieldVariable('POD_NAMESPACE', 'metadata.namespace'),
  ];
}

function ignoredDevices(expressions: readonly string[] | undefined, scope: Construct): string | undefined {
  const comma = expressions?.find((expression) => expression.includes(','));
  if (comma === undefined) return expressions?.join(',');
  throw refusal({
    where: 'discovery.ignoredDevices',
    what: `the expression "${comma}" has a comma in it`,
    why: 'Rook takes the list apart at its commas, and would read two expressions',
    fix: 'Write the expression without a comma, for example as two',
  }, scope);
}
