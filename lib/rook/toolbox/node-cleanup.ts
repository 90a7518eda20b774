import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { shown } from '../../core/shown';
import { fieldVariable, variable } from '../../core/variable';
import { toWire } from '../../core/wire';
import { requireNeighbour } from '../../site/require-neighbour';
import { Site } from '../../site/site';
import type { CephCluster } from '../cluster/ceph-cluster';
import { CleanupConfirmation } from '../cluster/cleanup-confirmation';
import { SanitizeDataSource } from '../cluster/sanitize-data-source';
import { SanitizeMethod } from '../cluster/sanitize-method';
import { whole } from '../numbers';
import { wholeSeconds } from '../whole-durations';
import { monSecretVariable } from './client-pod';
import type { NodeCleanupOptions } from './node-cleanup-options';

const BRAND = new Brand<NodeCleanup>('NodeCleanup');
const APP = 'rook-ceph-cleanup';

/** What the cleanup of a node is made of. */
export interface NodeCleanupProps extends NodeCleanupOptions {
  /** The cluster whose traces go. */
  readonly cluster: CephCluster;

  /**
   * The name of the Job.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A Job that wipes the OSDs of a cluster on one node and deletes its directory there, as Rook does on all nodes when a cluster is deleted with a
 * cleanup policy.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/ceph-teardown/
 */
export class NodeCleanup extends Construct {
  /** Whether the value is such a Job, also one of another copy of this package. */
  public static isNodeCleanup(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster whose traces go. */
  public readonly cluster: CephCluster;

  /** The name of the Job. */
  public readonly name: string;

  /**
   * Adds the Job to the site of the scope.
   *
   * @throws when a name cannot be one, when the loss of data is not confirmed, or when a number or duration is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: NodeCleanupProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster whose traces go, or use its cleanNode()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    requireConfirmation(props.confirmation, this);
    const node = requireName(props.node, 'node', this, true);
    const labels = { 'app': APP, 'rook-ceph-cleanup': 'true' };
    const directory = props.cluster._facts.dataDirHostPath;
    new Manifest(this, 'job', {
      apiVersion: 'batch/v1',
      kind: 'Job',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      labels,
      body: {
        spec: {
          backoffLimit: whole(props.backoffLimit, 0, Infinity, 'backoffLimit', this),
          ttlSecondsAfterFinished: wholeSeconds(props.keepFinished, 'keepFinished', this),
          template: {
            metadata: { labels: { app: APP } },
            spec: {
              serviceAccountName: 'rook-ceph-default',
              restartPolicy: 'OnFailure',
              priorityClassName: props.priorityClassName,
              nodeSelector: { 'kubernetes.io/hostname': node },
              tolerations: toWire(props.tolerations ?? [{ operator: 'Exists' }]),
              containers: [container(props, directory, this)],
              volumes: [
                { name: 'cleanup-volume', hostPath: { path: directory } },
                { name: 'devices', hostPath: { path: '/dev' } },
                { name: 'run-udev', hostPath: { path: '/run/udev' } },
              ],
            },
          },
        },
      },
      overrides: props.overrides,
    });
  }
}

/** The program: rook/rook pkg/operator/ceph/cluster/cleanup.go. A method that it does not know overwrites the whole disk. */
function container({ sanitizeDisks = {}, allowLoopDevices, resources }: NodeCleanupProps, directory: string, scope: Construct): object {
  const { method = SanitizeMethod.QUICK, dataSource = SanitizeDataSource.ZERO } = sanitizeDisks;
  const iteration = whole(sanitizeDisks.iteration, 1, Infinity, 'sanitizeDisks.iteration', scope) ?? 1;
  return {
    name: 'host-cleanup',
    image: Site.siteOf(scope)._image('rook'),
    args: ['ceph', 'clean', 'host'],
    securityContext: { privileged: true, runAsUser: 0 },
    env: [
      variable('ROOK_DATA_DIR_HOST_PATH', directory),
      fieldVariable('ROOK_NAMESPACE_DIR', 'metadata.namespace'),
      monSecretVariable('ROOK_MON_SECRET', 'mon-secret'),
      monSecretVariable('ROOK_CLUSTER_FSID', 'fsid'),
      fieldVariable('ROOK_POD_NAMESPACE', 'metadata.namespace'),
      variable('ROOK_LOG_LEVEL', 'DEBUG'),
      variable('ROOK_SANITIZE_METHOD', method),
      variable('ROOK_SANITIZE_DATA_SOURCE', dataSource),
      variable('ROOK_SANITIZE_ITERATION', String(iteration)),
      variable('DM_DISABLE_UDEV', '1'),
      ...(allowLoopDevices ? [variable('CEPH_VOLUME_ALLOW_LOOP_DEVICES', 'true')] : []),
    ],
    resources: resources && toWire(resources),
    volumeMounts: [
      { name: 'cleanup-volume', mountPath: directory },
      { name: 'devices', mountPath: '/dev' },
      { name: 'run-udev', mountPath: '/run/udev' },
    ],
  };
}

function requireConfirmation(confirmation: CleanupConfirmation, scope: Construct): void {
  if (confirmation === CleanupConfirmation.YES_REALLY_DESTROY_DATA) return;
  throw refusal({
    where: 'confirmation',
    what: `${shown(confirmation)} does not say that data may be lost`,
    why: 'The Job wipes every OSD that the cluster has on the node, and the stores of mons there, whether they run or not',
    fix: 'Purge the OSDs of the node first, then write CleanupConfirmation.YES_REALLY_DESTROY_DATA',
  }, scope);
}
