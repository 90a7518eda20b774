import type { IConstruct } from 'constructs';
import { SecretRef } from '../../core/secret-ref';
import { healthCheckSpec } from '../cluster/spec/health';
import type { MirroringOptions } from '../pool/mirroring-options';
import { poolSpec } from '../pool/pool-spec';
import { wholeMinutes } from '../whole-durations';
import type { CephBlockPoolProps } from './ceph-block-pool';

/** The spec of a CephBlockPool. */
export function blockPoolSpec(props: CephBlockPoolProps, scope: IConstruct): object {
  return {
    name: props.builtin,
    ...poolSpec(props.redundancy, props, scope),
    enableRBDStats: props.enableRbdStats,
    mirroring: props.mirroring && mirroringSpec(props.mirroring, scope),
    statusCheck: props.mirrorStatusCheck && { mirror: healthCheckSpec(props.mirrorStatusCheck) },
  };
}

function mirroringSpec({ mode, enabled = true, peers, snapshotSchedules }: MirroringOptions, scope: IConstruct): object {
  return {
    enabled,
    mode,
    peers: peers && { secretNames: peers.map((peer, index) => SecretRef._require(peer, `mirroring.peers[${index}]`, scope).secretName) },
    snapshotSchedules: snapshotSchedules?.map(({ interval, startTime }, index) => ({
      // Ceph reads one whole number and one of m, h and d.
      interval: shortest(wholeMinutes(interval, `mirroring.snapshotSchedules[${index}].interval`, scope)),
      startTime,
    })),
  };
}

function shortest(minutes: number): string {
  if (minutes > 0 && minutes % 1440 === 0) return `${minutes / 1440}d`;
  return minutes > 0 && minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
