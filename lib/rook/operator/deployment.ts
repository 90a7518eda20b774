import type { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import { podPlacement } from '../../core/pod-placement';
import { Resources } from '../../core/resources';
import { Size } from '../../core/size';
import { toWire } from '../../core/wire';
import { pullSecrets } from '../../site/pull-secrets';
import { Site } from '../../site/site';
import { ROOK_LABELS } from '../rbac/labels';
import { environment } from './environment';
import type { OperatorProps } from './operator-props';

const NAME = 'rook-ceph-operator';
/** The user that Rook's image is made for. */
const USER = 2016;
const UNPRIVILEGED = { runAsNonRoot: true, runAsUser: USER, runAsGroup: USER, capabilities: { drop: ['ALL'] } };
const PATIENCE_SECONDS = 5;

/** The operator's workload: rook/rook deploy/charts/rook-ceph/templates/deployment.yaml. */
export function deployment(scope: Construct, namespace: string, account: string, props: OperatorProps): void {
  const selector = { app: NAME };
  const placement = podPlacement(props);
  new Manifest(scope, 'deployment', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: NAME,
    namespace,
    phase: Phase.OPERATORS,
    labels: ROOK_LABELS,
    body: {
      spec: {
        replicas: props.scaledDown ? 0 : 1,
        ...(props.revisionHistoryLimit === undefined ? {} : { revisionHistoryLimit: props.revisionHistoryLimit }),
        selector: { matchLabels: selector },
        strategy: { type: 'Recreate' },
        template: {
          metadata: {
            labels: { ...props.podLabels, ...selector },
            ...(props.podAnnotations === undefined ? {} : { annotations: { ...props.podAnnotations } }),
          },
          spec: {
            serviceAccountName: account,
            ...pullSecrets(Site.siteOf(scope)),
            ...(props.hostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
            ...placement,
            tolerations: [unreachable(props), ...placement.tolerations ?? []],
            containers: [container(scope, props)],
            volumes: [{ name: 'rook-config', emptyDir: {} }, { name: 'default-config-dir', emptyDir: {} }],
          },
        },
      },
    },
  });
}

/** The operator leaves a dead node as soon as the daemons that it would have to bring back elsewhere. */
function unreachable(props: OperatorProps): object {
  return {
    key: 'node.kubernetes.io/unreachable',
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: props.unreachableNodeToleration?.toSeconds() ?? PATIENCE_SECONDS,
  };
}

function container(scope: Construct, props: OperatorProps): object {
  return {
    name: NAME,
    image: Site.siteOf(scope)._image('rook'),
    ...(props.imagePullPolicy === undefined ? {} : { imagePullPolicy: props.imagePullPolicy }),
    args: ['ceph', 'operator'],
    env: environment(props, scope),
    resources: toWire(props.resources ?? Resources.of({ cpu: '200m', memory: Size.mebi(128), memoryLimit: Size.mebi(512) })),
    securityContext: toWire(props.containerSecurityContext ?? UNPRIVILEGED),
    volumeMounts: [{ name: 'rook-config', mountPath: '/var/lib/rook' }, { name: 'default-config-dir', mountPath: '/etc/ceph' }],
  };
}
