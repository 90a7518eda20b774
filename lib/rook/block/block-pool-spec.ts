import type { IConstruct } from 'constructs';
import { SecretRef } from '../../core/secret-ref';
import { healthCheckSpec } from '../cluster/spec/health';
import type { MirroringOptions } from '../pool/mirroring-options';
import { poolSpec } from '../pool/pool-spec';
import { scheduleInterval } from '../pool/schedule-interval';
import type { CephBlockPoolProps } from './ceph-block-pool';

/** The spec of a CephBlockPool. */
export function blockPoolSpec(props: CephBlockPoolProps, scope: IConstruct): object {
  return {
    name: props.builtin,
    ...poolSpec(props.redundancy, props, scope),
    application: props.application,
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
      interval: scheduleInterval(interval, `mirroring.snapshotSchedules[${index}].interval`, scope),
      startTime,
    })),
  };
}
