import { Phase } from '../core/phase';
import type { Installation } from './installation';
import { NAMES } from './names';
import { GRANTS, METRICS_GRANTS, METRICS_READER, SNAPSHOT_GRANTS } from './permissions';

/** Which accounts there are. */
export interface AccessNeeds {
  /** Whether lvmd runs in pods of its own. */
  readonly lvmd: boolean;
  /** Whether there is a snapshotter. */
  readonly snapshots: boolean;
}

/** Accounts of the pods, and what they are allowed. */
export function addAccess(installation: Installation, { lvmd, snapshots }: AccessNeeds): void {
  const access = installation.access();
  const accounts = { controller: access.account(NAMES.controller), node: access.account(NAMES.node) };
  const privileged = [accounts.node, ...(lvmd ? [access.account(NAMES.lvmd)] : [])];
  const grants = [...GRANTS, ...(snapshots ? SNAPSHOT_GRANTS : []), ...(installation.secureMetrics ? METRICS_GRANTS : [])];
  for (const { role, binding, account, clusterWide, rules } of grants) {
    const [roleName, bindingName] = [role, binding].map((name) => name.replace('*', installation.namespace));
    if (clusterWide) access.grantEverywhere(roleName, rules, accounts[account], bindingName);
    else access.grant(roleName, rules, accounts[account], bindingName);
  }
  if (installation.secureMetrics) addMetricsReader(installation);
  if (installation.site.platform.securityContextConstraints) {
    // A role of OpenShift itself: nothing less than its constraints for privileged pods lets them mount volumes for others.
    access.bind(`${NAMES.node}-constraints`, 'ClusterRole', 'system:openshift:scc:privileged', ...privileged);
  }
}

/** Who may read metrics, and the token that a scrape shows: a PodMonitor takes one only from a Secret beside it. */
function addMetricsReader(installation: Installation): void {
  const access = installation.access();
  const name = NAMES.metricsReader;
  access.grantEverywhere(`${installation.namespace}:metrics-reader`, METRICS_READER, access.account(name));
  installation.add('metrics-token', {
    apiVersion: 'v1', kind: 'Secret', name, phase: Phase.ACCESS,
    annotations: { 'kubernetes.io/service-account.name': name }, body: { type: 'kubernetes.io/service-account-token' },
  });
}
