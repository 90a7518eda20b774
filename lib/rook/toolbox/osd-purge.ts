import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { podPlacement } from '../../core/pod-placement';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireList } from '../../core/require-list';
import { shown } from '../../core/shown';
import { fieldVariable, variable } from '../../core/variable';
import { toWire } from '../../core/wire';
import { requireNeighbour } from '../../site/require-neighbour';
import { Site } from '../../site/site';
import type { CephCluster } from '../cluster/ceph-cluster';
import { whole } from '../numbers';
import { wholeSeconds } from '../whole-durations';
import { endpointsVariable, KEY_VOLUME, monSecretVariable } from './client-pod';
import type { OsdPurgeOptions } from './osd-purge-options';

const BRAND = new Brand<OsdPurge>('OsdPurge');
const APP = 'rook-ceph-purge-osd';

/** What the removal of OSDs is made of. */
export interface OsdPurgeProps extends OsdPurgeOptions {
  /** The cluster that loses the OSDs. */
  readonly cluster: CephCluster;

  /**
   * The name of the Job.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A Job that takes OSDs out of a cluster with their Deployments and claims; Rook removes none by itself when a count is lowered.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Advanced/ceph-osd-mgmt/
 */
export class OsdPurge extends Construct {
  /** Whether the value is such a Job, also one of another copy of this package. */
  public static isOsdPurge(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that loses the OSDs. */
  public readonly cluster: CephCluster;

  /** The name of the Job. */
  public readonly name: string;

  /**
   * Adds the Job to the site of the scope.
   *
   * @throws when the name cannot be one, when no OSD is named, or when a number or duration is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: OsdPurgeProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster that loses the OSDs, or use its purgeOsds()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    const ids = requireIds(props.ids, this);
    const labels = { app: APP };
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
              serviceAccountName: APP,
              ...(props.cluster._facts.onHostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
              ...podPlacement(props),
              restartPolicy: 'Never',
              containers: [container(ids, props, Site.siteOf(this)._image('rook'))],
              volumes: [KEY_VOLUME, { name: 'ceph-conf-emptydir', emptyDir: {} }, { name: 'rook-config', emptyDir: {} }],
            },
          },
        },
      },
      overrides: props.overrides,
    });
  }
}

/** The program: rook/rook deploy/examples/osd-purge.yaml. Its flags are texts; it does not understand others. */
function container(ids: string, { preservePvc = false, force = false, resources }: OsdPurgeProps, image: string): object {
  return {
    name: 'osd-removal',
    image,
    args: ['ceph', 'osd', 'remove', '--preserve-pvc', String(preservePvc), '--force-osd-removal', String(force), '--osd-ids', ids],
    env: [
      fieldVariable('POD_NAMESPACE', 'metadata.namespace'),
      endpointsVariable('ROOK_MON_ENDPOINTS'),
      monSecretVariable('ROOK_CEPH_USERNAME', 'ceph-username'),
      variable('ROOK_CONFIG_DIR', '/var/lib/rook'),
      variable('ROOK_CEPH_CONFIG_OVERRIDE', '/etc/rook/config/override.conf'),
      monSecretVariable('ROOK_FSID', 'fsid'),
      variable('ROOK_LOG_LEVEL', 'DEBUG'),
    ],
    resources: resources && toWire(resources),
    volumeMounts: [
      { name: 'ceph-conf-emptydir', mountPath: '/etc/ceph' },
      { name: 'rook-config', mountPath: '/var/lib/rook' },
      { name: KEY_VOLUME.name, mountPath: '/var/lib/rook-ceph-mon' },
    ],
  };
}

/** Rook passes over what it cannot read, so that an OSD would be left in the cluster without a word. */
function requireIds(ids: number[], scope: Construct): string {
  const wrong = requireList(ids, 'ids', scope).findIndex((id, index) => !Number.isInteger(id) || id < 0 || ids.indexOf(id) !== index);
  if (ids.length > 0 && wrong < 0) return ids.join(',');
  throw refusal({
    where: ids.length === 0 ? 'ids' : `ids[${wrong}]`,
    what: ids.length === 0 ? 'no OSD is named' : `${shown(ids[wrong])} is not the number of another OSD`,
    why: 'The Job would leave without having removed what it was made for',
    fix: 'Write the numbers as "ceph osd tree" shows them, each once, for example [3, 7]',
  }, scope);
}
