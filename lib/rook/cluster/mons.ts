import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { shown } from '../../core/shown';
import type { IStorageClass } from '../../core/storage-class';
import { spreadConstraint, spreadLevels } from '../spread-constraint';
import type { ClaimedVolume } from './claimed-volume';
import type { DaemonPlacement } from './daemon-placement';
import type { MonServiceOptions } from './mon-service-options';
import type { MonsOnPvcOptions } from './mons-on-pvc-options';
import type { MonsOptions } from './mons-options';
import { claimTemplate } from './spec/claim-template';
import { SpreadPolicy } from './spread-policy';

/** The mons of a cluster: they keep its maps and vote on every change of them. */
export class Mons {
  /** Mons that keep their store on volumes of a storage class. */
  public static onPvc(storageClass: IStorageClass, options: MonsOnPvcOptions): Mons {
    return new Mons(options, { storageClass, size: options?.size, claim: options?.claim });
  }

  /** Mons that keep their store in the cluster's directory on their nodes. */
  public static onHost(options: MonsOptions = {}): Mons {
    return new Mons(options);
  }

  private constructor(private readonly options: MonsOptions, private readonly volume?: ClaimedVolume) {}

  /**
   * Where the cluster lets mons run, and spread; constraints that it states itself take the place of the spread.
   *
   * @internal
   */
  public _placement(placement: DaemonPlacement | undefined, scope: IConstruct): DaemonPlacement | undefined {
    const { spread, spreadPolicy = SpreadPolicy.PREFERRED } = this.options ?? {};
    const levels = spread && spreadLevels(spread, 'mons', 'mons.spread', scope);
    if (!levels?.length || placement?.mon?.topologySpreadConstraints !== undefined) return placement;
    const constraints = levels.map((level) => spreadConstraint(level, spreadPolicy, { matchLabels: { app: 'rook-ceph-mon' } }));
    return { ...placement, mon: { ...placement?.mon, topologySpreadConstraints: constraints } };
  }

  /** @internal */
  public get _headlessService(): MonServiceOptions | undefined {
    return this.options?.headlessService;
  }

  /** @internal */
  public _spec(scope: IConstruct): object {
    const { count = 3, zones, floatingMon, externalMonIds, allowMultiplePerNode } = this.options ?? {};
    if (!Number.isInteger(count) || count < 1) {
      throw refusal({
        where: 'mons.count',
        what: `${shown(count)} is not a number of mons`,
        why: 'Rook would start three of them for 0, and no cluster lives without one',
        fix: 'Write 3, or 5 for clusters of ten nodes and more',
      }, scope);
    }
    const arbiter = zones?._isStretched ? undefined : zones?._zones.find(({ isArbiter }) => isArbiter);
    if (arbiter !== undefined) {
      throw refusal({
        where: 'mons.zones',
        what: `the zone ${arbiter.zoneName} is an arbiter in a cluster that is not stretched`,
        why: 'Only the mons of a stretch cluster vote by zones; elsewhere Rook treats the zone as any other',
        fix: 'Use MonZones.stretched(), or MonZone.of() for every zone',
      }, scope);
    }
    const zoneList = zones?._zones.map(({ zoneName, isArbiter, _volume }, index) => ({
      name: zoneName,
      arbiter: isArbiter ? true : undefined,
      volumeClaimTemplate: _volume && claimTemplate(_volume, { scope, where: `mons.zones[${index}].volume` }),
    }));
    return {
      count,
      allowMultiplePerNode,
      volumeClaimTemplate: this.volume && claimTemplate(this.volume, { scope, where: 'mons' }),
      ...(zones === undefined ? {} : zones._isStretched
        ? { stretchCluster: { ...zones._fields, zones: zoneList } }
        : { ...zones._fields, zones: zoneList }),
      floatingMon: floatingMon && { name: floatingMon.name, configmapName: floatingMon.configMapName },
      externalMonIDs: externalMonIds && [...externalMonIds],
    };
  }
}
