import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import { podPlacement } from '../../core/pod-placement';
import { requireId } from '../../core/require-id';
import { Resources } from '../../core/resources';
import { Size } from '../../core/size';
import { toWire } from '../../core/wire';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { whole } from '../numbers';
import { CLIENT_MOUNTS, CLIENT_VARIABLES, CLIENT_VOLUMES, UNPRIVILEGED } from './client-pod';
import { CONFIGURE_FOREVER } from './client-script';
import type { ToolboxOptions } from './toolbox-options';

const BRAND = new Brand<Toolbox>('Toolbox');
const NAME = 'rook-ceph-tools';
const UNREACHABLE = { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 5 };

/** What a toolbox is made of. */
export interface ToolboxProps extends ToolboxOptions {
  /** The cluster that its commands are for. */
  readonly cluster: CephCluster;
}

/**
 * A pod with Ceph's commands and the administrator's key of one cluster: `kubectl -n <namespace> exec -it deploy/rook-ceph-tools -- ceph status`.
 *
 * @see https://rook.io/docs/rook/latest-release/Troubleshooting/ceph-toolbox/
 */
export class Toolbox extends Construct {
  /** Whether the value is a toolbox, also one of another copy of this package. */
  public static isToolbox(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that its commands are for. */
  public readonly cluster: CephCluster;

  /** The name of the Deployment. */
  public readonly name: string;

  /**
   * Adds a toolbox to the site of the scope.
   *
   * @throws when the cluster is of another site, or a number is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: ToolboxProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster that the commands are for, or use its addToolbox()',
    }, this);
    this.name = NAME;
    const labels = { ...props.labels, app: NAME };
    const annotations = props.podAnnotations;
    new Manifest(this, 'deployment', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: NAME,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      labels,
      body: {
        spec: {
          replicas: 1,
          revisionHistoryLimit: whole(props.revisionHistoryLimit, 0, Infinity, 'revisionHistoryLimit', this),
          selector: { matchLabels: { app: NAME } },
          template: {
            metadata: { labels, annotations: annotations && { ...annotations } },
            spec: podSpec(props),
          },
        },
      },
      overrides: props.overrides,
    });
  }
}

/** The pod: rook/rook deploy/examples/toolbox.yaml and deploy/charts/rook-ceph-cluster/templates/deployment.yaml. */
function podSpec(props: ToolboxProps): object {
  const { image, onHostNetwork } = props.cluster._facts;
  const placement = podPlacement(props);
  return {
    serviceAccountName: 'rook-ceph-default',
    dnsPolicy: 'ClusterFirstWithHostNet',
    hostNetwork: onHostNetwork ? true : undefined,
    ...placement,
    tolerations: [UNREACHABLE, ...placement.tolerations ?? []],
    containers: [{
      name: NAME,
      image: props.image ?? image,
      imagePullPolicy: props.imagePullPolicy ?? 'IfNotPresent',
      command: ['/bin/bash', '-c', CONFIGURE_FOREVER],
      tty: true,
      securityContext: toWire(props.containerSecurityContext ?? UNPRIVILEGED),
      env: CLIENT_VARIABLES,
      resources: toWire(props.resources ?? Resources.of({ cpu: '100m', memory: Size.mebi(128), memoryLimit: Size.gibi(1) })),
      volumeMounts: CLIENT_MOUNTS,
    }],
    volumes: CLIENT_VOLUMES,
  };
}
