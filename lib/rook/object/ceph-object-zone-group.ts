import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { CephObjectRealm } from './ceph-object-realm';
import { CephObjectZone } from './ceph-object-zone';
import type { ObjectZoneGroupOptions } from './object-zone-group-options';
import type { ObjectZoneOptions } from './object-zone-options';

const BRAND = new Brand<CephObjectZoneGroup>('CephObjectZoneGroup');

/** What a group of zones is made of. */
export interface CephObjectZoneGroupProps extends ObjectZoneGroupOptions {
  /** The realm of the group. */
  readonly realm: CephObjectRealm;

  /**
   * The name of the object and of the group, the same in every cluster that takes part.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A group of zones that keep the same objects.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-zonegroup-crd/
 */
export class CephObjectZoneGroup extends Construct {
  /** Whether the value is a group of zones, also one of another copy of this package. */
  public static isCephObjectZoneGroup(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster of the realm. */
  public readonly cluster: CephCluster;

  /** The realm of the group. */
  public readonly realm: CephObjectRealm;

  /** The name of the CephObjectZoneGroup. */
  public readonly name: string;

  /**
   * Adds a group of zones to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CephObjectZoneGroupProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.realm = requireNeighbour(props?.realm, 'addZoneGroup', {
      where: 'realm', kind: 'a realm', fix: 'Pass the rook.CephObjectRealm of the group, or use its addZoneGroup()',
    }, this);
    this.cluster = props.realm.cluster;
    this.name = requireName(props.name ?? id, 'name', this);
    new Manifest(this, 'zone-group', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectZoneGroup',
      name: this.name,
      namespace: this.cluster.namespace,
      phase: Phase.DATA,
      body: { spec: { realm: props.realm.name } },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a zone in this cluster; the first one of a group has the say in it.
   *
   * @throws when the name cannot be one, or a pool is none or of another cluster
   */
  public addZone(name: string, options: ObjectZoneOptions): CephObjectZone {
    return new CephObjectZone(this, partId(this, 'zone', name), { ...options, name, zoneGroup: this });
  }
}
