import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { podPlacement } from '../../core/pod-placement';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { shown } from '../../core/shown';
import { toWire } from '../../core/wire';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { whole } from '../numbers';
import { wholeSeconds } from '../whole-durations';
import { CLIENT_MOUNTS, CLIENT_VARIABLES, CLIENT_VOLUMES, CONFIGURATION_MOUNT, UNPRIVILEGED } from './client-pod';
import { CONFIGURE_ONCE } from './client-script';
import type { ToolboxJobOptions } from './toolbox-job-options';

const BRAND = new Brand<ToolboxJob>('ToolboxJob');

/** What a Job with Ceph commands is made of. */
export interface ToolboxJobProps extends ToolboxJobOptions {
  /** The cluster that the commands are for. */
  readonly cluster: CephCluster;

  /**
   * The name of the Job.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A Job that runs Ceph commands once; it cannot be changed afterwards, so other commands need a Job of another name.
 *
 * @see https://rook.io/docs/rook/latest-release/Troubleshooting/ceph-toolbox/#toolbox-job
 */
export class ToolboxJob extends Construct {
  /** Whether the value is such a Job, also one of another copy of this package. */
  public static isToolboxJob(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that the commands are for. */
  public readonly cluster: CephCluster;

  /** The name of the Job. */
  public readonly name: string;

  /**
   * Adds the Job to the site of the scope.
   *
   * @throws when the name cannot be one, when there is nothing to run, or when a number or duration is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: ToolboxJobProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster that the commands are for, or use its addToolboxJob()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    if (typeof props.script !== 'string' || props.script.trim() === '') {
      throw refusal({
        where: 'script', what: `${shown(props.script)} is nothing to run`, why: 'The Job would do nothing and succeed', fix: 'Write for example "ceph status"',
      }, this);
    }
    const { image, onHostNetwork } = props.cluster._facts;
    const labels = { app: 'ceph-toolbox-job' };
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
            metadata: { labels },
            spec: {
              serviceAccountName: 'rook-ceph-default',
              ...(onHostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
              ...podPlacement(props),
              restartPolicy: 'Never',
              initContainers: [{
                ...container('config-init', props.image ?? image, CONFIGURE_ONCE), env: CLIENT_VARIABLES, volumeMounts: CLIENT_MOUNTS,
              }],
              containers: [{
                ...container('script', props.image ?? image, props.script),
                env: CLIENT_VARIABLES,
                resources: props.resources && toWire(props.resources),
                volumeMounts: [{ ...CONFIGURATION_MOUNT, readOnly: true }],
              }],
              volumes: CLIENT_VOLUMES,
            },
          },
        },
      },
      overrides: props.overrides,
    });
  }
}

function container(name: string, image: string, script: string): object {
  return { name, image, imagePullPolicy: 'IfNotPresent', command: ['/bin/bash', '-c', script], securityContext: UNPRIVILEGED };
}
