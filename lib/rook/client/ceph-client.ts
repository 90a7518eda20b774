import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { SecretRef } from '../../core/secret-ref';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { defined } from '../defined';
import type { ClientCaps } from './client-caps';
import type { ClientOptions } from './client-options';

const BRAND = new Brand<CephClient>('CephClient');

/** What a user is made of. */
export interface CephClientProps extends ClientOptions {
  /** The cluster that knows the user. */
  readonly cluster: CephCluster;

  /**
   * The name of the object.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A user of a Ceph cluster with a key of its own, for programs that talk to Ceph by themselves.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/ceph-client-crd/
 */
export class CephClient extends Construct {
  /** Whether the value is a user, also one of another copy of this package. */
  public static isCephClient(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that knows the user. */
  public readonly cluster: CephCluster;

  /** The name of the CephClient. */
  public readonly name: string;

  /** The name of the user in Ceph, without `client.`. */
  public readonly cephName: string;

  /** The Secret that the operator writes the key to, in the namespace of the cluster: under the user's name, and as `userID` and `userKey`. */
  public readonly secret: SecretRef;

  /**
   * Adds a user to the site of the scope.
   *
   * @throws when a name cannot be one, or the user may do nothing
   */
  public constructor(scope: Construct, id: string, props: CephClientProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the user, or use its addClient()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this, true);
    this.cephName = props.cephName ?? this.name;
    this.secret = SecretRef.named(requireName(props.secretName ?? `rook-ceph-client-${this.name}`, 'secretName', this, true));
    new Manifest(this, 'client', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephClient',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          name: props.cephName,
          caps: this.caps(props.caps),
          secretName: props.secretName,
          removeSecret: props.removeSecret,
          security: props.cephx && { cephx: { ...props.cephx } },
        },
      },
      overrides: props.overrides,
    });
  }

  private caps(given: ClientCaps | undefined): object {
    const caps = defined<string>({ ...given });
    if (Object.keys(caps).length > 0) return caps;
    throw refusal({
      where: 'caps',
      what: 'the user may do nothing',
      why: 'Mons answer nobody without a permission, and no program could connect with the key',
      fix: "Write for example { mon: 'profile rbd', osd: 'profile rbd pool=images' }",
    }, this);
  }
}
