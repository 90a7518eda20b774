import { Construct } from 'constructs';
import { selectorLabels } from '../../core/labels';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import { podPlacement } from '../../core/pod-placement';
import { Resources } from '../../core/resources';
import { Size } from '../../core/size';
import { fieldVariable, variable } from '../../core/variable';
import { toWire } from '../../core/wire';
import { Access } from '../../site/access';
import { pullSecrets } from '../../site/pull-secrets';
import { Site } from '../../site/site';
import { whole } from '../numbers';
import { LEADER_ELECTION_ROLE } from '../rbac/csi-operator-rules';
import { ROOK_LABELS } from '../rbac/labels';
import { SharedClusterRole } from '../rbac/shared-cluster-role';
import { SharedClusterRoleBinding } from '../rbac/shared-cluster-role-binding';
import { layoutOf } from '../release/layout-of';
import type { CsiOperatorOptions } from './csi-operator-options';

const NAME = 'ceph-csi-controller-manager';
const HEALTH_PORT = 8081;

/**
 * The operator that turns Driver objects into workloads.
 *
 * @see https://github.com/ceph/ceph-csi-operator/tree/v1.0.4/deploy/charts/ceph-csi-operator
 */
export class CsiOperator extends Construct {
  public constructor(scope: Construct, id: string, private readonly namespace: string, options: CsiOperatorOptions) {
    super(scope, id);
    const access = new Access(this, namespace, ROOK_LABELS);
    const { account: name, clusterRoles } = layoutOf(this).csiOperator;
    const account = access.account(name);
    access.grant('ceph-csi-leader-election-role', LEADER_ELECTION_ROLE, account, 'ceph-csi-leader-election-rolebinding');
    for (const [role, rules] of Object.entries(clusterRoles)) SharedClusterRole.ensure(this, role, rules);
    SharedClusterRoleBinding.admit(this, 'ceph-csi-manager-rolebinding', 'ceph-csi-manager-role', account);
    SharedClusterRoleBinding.admit(this, 'ceph-csi-metrics-auth-rolebinding', 'ceph-csi-metrics-auth-role', account);

    const metricsPort = whole(options.metricsPort, 1, 65535, 'csi.operator.metricsPort', this);
    this.writeDeployment(options, metricsPort);
    if (metricsPort !== undefined) this.writeService(metricsPort);
  }

  private get labels(): Record<string, string> {
    return { ...selectorLabels('ceph-csi', this.namespace), 'control-plane': 'ceph-csi-op-controller-manager' };
  }

  private writeDeployment(options: CsiOperatorOptions, metricsPort: number | undefined): void {
    const site = Site.siteOf(this);
    new Manifest(this, 'deployment', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: NAME,
      namespace: this.namespace,
      phase: Phase.OPERATORS,
      labels: ROOK_LABELS,
      body: {
        spec: {
          replicas: whole(options.replicas, 0, Infinity, 'csi.operator.replicas', this) ?? 1,
          selector: { matchLabels: this.labels },
          template: {
            metadata: { labels: this.labels, annotations: { 'kubectl.kubernetes.io/default-container': 'manager' } },
            spec: {
              serviceAccountName: layoutOf(this).csiOperator.account,
              ...pullSecrets(site),
              securityContext: { runAsNonRoot: true },
              terminationGracePeriodSeconds: 10,
              ...podPlacement(options),
              containers: [this.container(site, options, metricsPort)],
            },
          },
        },
      },
    });
  }

  private container(site: Site, options: CsiOperatorOptions, metricsPort: number | undefined): object {
    const resources = options.resources ?? Resources.of({ cpu: '10m', memory: Size.mebi(64), cpuLimit: '500m', memoryLimit: Size.mebi(128) });
    return {
      name: 'manager',
      image: site._image('cephCsiOperator'),
      command: ['/manager'],
      args: ['--leader-elect', ...(metricsPort === undefined ? [] : [`--metrics-bind-address=:${metricsPort}`])],
      env: [
        fieldVariable('OPERATOR_NAMESPACE', 'metadata.namespace'),
        variable('CSI_SERVICE_ACCOUNT_PREFIX', layoutOf(this).csiOperator.accountPrefix),
        variable('WATCH_NAMESPACE', ''),
      ],
      ...(metricsPort === undefined ? {} : { ports: [{ name: 'https', containerPort: metricsPort, protocol: 'TCP' }] }),
      livenessProbe: { httpGet: { path: '/healthz', port: HEALTH_PORT }, initialDelaySeconds: 15, periodSeconds: 20 },
      readinessProbe: { httpGet: { path: '/readyz', port: HEALTH_PORT }, initialDelaySeconds: 5, periodSeconds: 10 },
      resources: toWire(resources),
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
    };
  }

  private writeService(port: number): void {
    new Manifest(this, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: `${NAME}-metrics-service`,
      namespace: this.namespace,
      phase: Phase.OPERATORS,
      labels: { ...ROOK_LABELS, ...this.labels },
      body: { spec: { selector: this.labels, ports: [{ name: 'https', port, targetPort: 'https', protocol: 'TCP' }] } },
    });
  }
}
