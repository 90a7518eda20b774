import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireList } from '../../core/require-list';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { CephObjectZoneGroup } from './ceph-object-zone-group';
import { objectPoolsSpec } from './object-pools-spec';
import type { ObjectZoneOptions } from './object-zone-options';

const BRAND = new Brand<CephObjectZone>('CephObjectZone');

/** What a zone is made of. */
export interface CephObjectZoneProps extends ObjectZoneOptions {
  /** The group of the zone. */
  readonly zoneGroup: CephObjectZoneGroup;

  /**
   * The name of the object and of the zone, which no other cluster may use in the group.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * The objects of a realm in one cluster; stores in the zone are ways to them.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-zone-crd/
 */
export class CephObjectZone extends Construct {
  /** Whether the value is a zone, also one of another copy of this package. */
  public static isCephObjectZone(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that keeps the objects. */
  public readonly cluster: CephCluster;

  /** The group of the zone. */
  public readonly zoneGroup: CephObjectZoneGroup;

  /** The name of the CephObjectZone. */
  public readonly name: string;

  /** The addresses by which other zones reach this one; none where that is the service of its store. */
  public readonly customEndpoints: string[];

  /**
   * Adds a zone to the site of the scope.
   *
   * @throws when the name cannot be one, or a pool is none or of another cluster
   */
  public constructor(scope: Construct, id: string, props: CephObjectZoneProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.zoneGroup = requireNeighbour(props?.zoneGroup, 'addZone', {
      where: 'zoneGroup', kind: 'a group of zones', fix: 'Pass the rook.CephObjectZoneGroup of the zone, or use its addZone()',
    }, this);
    this.cluster = props.zoneGroup.cluster;
    this.name = requireName(props.name ?? id, 'name', this);
    this.customEndpoints = [...requireList(props.customEndpoints ?? [], 'customEndpoints', this)];
    new Manifest(this, 'zone', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectZone',
      name: this.name,
      namespace: this.cluster.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          zoneGroup: props.zoneGroup.name,
          ...objectPoolsSpec(props, this.cluster, this),
          customEndpoints: props.customEndpoints && [...props.customEndpoints],
          preservePoolsOnDelete: props.preservePoolsOnDelete,
        },
      },
      overrides: props.overrides,
    });
  }
}
