import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { SecretRef } from '../../core/secret-ref';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { CephObjectZoneGroup } from './ceph-object-zone-group';
import type { ObjectRealmOptions } from './object-realm-options';
import type { ObjectZoneGroupOptions } from './object-zone-group-options';

const BRAND = new Brand<CephObjectRealm>('CephObjectRealm');

/** What a realm is made of. */
export interface CephObjectRealmProps extends ObjectRealmOptions {
  /** The cluster whose zones belong to the realm. */
  readonly cluster: CephCluster;

  /**
   * The name of the object and of the realm, the same in every cluster that takes part.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * What zones in several clusters have in common: users, and buckets with their objects.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-realm-crd/
 */
export class CephObjectRealm extends Construct {
  /** Whether the value is a realm, also one of another copy of this package. */
  public static isCephObjectRealm(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster whose zones belong to the realm. */
  public readonly cluster: CephCluster;

  /** The name of the CephObjectRealm. */
  public readonly name: string;

  /**
   * The Secret with `access-key` and `secret-key` by which zones know each other. A realm makes it unless it is there; one that is pulled
   * needs the same as the realm that it is pulled from.
   */
  public readonly keys: SecretRef;

  /**
   * Adds a realm to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CephObjectRealmProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addObjectRealm', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the zones, or use its addObjectRealm()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.keys = SecretRef.named(`${this.name}-keys`);
    new Manifest(this, 'realm', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectRealm',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: { spec: { pull: props.pullEndpoint === undefined ? undefined : { endpoint: props.pullEndpoint }, defaultRealm: props.defaultRealm } },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a group of zones that keep the same objects; the first one of a realm has the say over users and buckets.
   *
   * @throws when the name cannot be one
   */
  public addZoneGroup(name: string, options: ObjectZoneGroupOptions = {}): CephObjectZoneGroup {
    return new CephObjectZoneGroup(this, partId(this, 'zone-group', name), { ...options, name, realm: this });
  }
}
