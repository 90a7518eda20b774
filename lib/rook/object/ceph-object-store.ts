import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import { BucketStorageClass } from '../bucket/bucket-storage-class';
import type { BucketStorageClassOptions } from '../bucket/bucket-storage-class-options';
import type { CephCluster } from '../cluster/ceph-cluster';
import { ExposedService } from '../exposure/exposed-service';
import { ExternalService } from '../exposure/external-service';
import type { ExternalServiceOptions } from '../exposure/external-service-options';
import { HttpRoute } from '../exposure/http-route';
import type { HttpRouteOptions } from '../exposure/http-route-options';
import { Ingress } from '../exposure/ingress';
import type { IngressOptions } from '../exposure/ingress-options';
import { OpenShiftRoute } from '../exposure/open-shift-route';
import type { OpenShiftRouteOptions } from '../exposure/open-shift-route-options';
import type { BucketTopicOptions } from './bucket-topic-options';
import { CephBucketTopic } from './ceph-bucket-topic';
import { CephObjectStoreAccount } from './ceph-object-store-account';
import { CephObjectStoreUser } from './ceph-object-store-user';
import { gatewayFacts } from './gateway-facts';
import type { GatewayFacts } from './gateway-facts';
import type { ObjectStoreAccountOptions } from './object-store-account-options';
import type { ObjectStoreOptions } from './object-store-options';
import { objectStoreSpec } from './object-store-spec';
import type { ObjectStoreUserOptions } from './object-store-user-options';
import { requirePart } from './require-part';
import { storeAddress } from './store-address';

const BRAND = new Brand<CephObjectStore>('CephObjectStore');

/** What an object store is made of. */
export interface CephObjectStoreProps extends ObjectStoreOptions {
  /** The cluster that keeps the objects. */
  readonly cluster: CephCluster;

  /**
   * The name of the CephObjectStore; at most 38 characters if Rook runs the gateways.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * An object store of a Ceph cluster: its pools, and the gateways that speak S3 and Swift.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-store-crd/
 */
export class CephObjectStore extends Construct {
  /** Whether the value is an object store, also one of another copy of this package. */
  public static isCephObjectStore(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that keeps the objects. */
  public readonly cluster: CephCluster;

  /** The name of the CephObjectStore. */
  public readonly name: string;

  /** The namespace of the CephObjectStore, which is that of its cluster. */
  public readonly namespace: string;

  /** The name of the Service that leads to the gateways that Rook runs. */
  public readonly serviceName: string;

  /** The host that users and bucket claims are told: that of `advertiseEndpoint`, of the first external endpoint, or of the service. */
  public readonly host: string;

  /** The port at that host. */
  public readonly port: number;

  /** Whether that host speaks TLS. */
  public readonly isTls: boolean;

  /** Scheme, host and port together, for example `http://rook-ceph-rgw-media.ceph-ssd.svc:80`. */
  public readonly endpoint: string;

  /** @internal */
  public readonly _gateway: GatewayFacts;

  /**
   * Adds an object store to the site of the scope.
   *
   * @throws when the name cannot be one, a pool or zone is none or of another cluster, or a number is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: CephObjectStoreProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addObjectStore', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster that holds the store, or use its addObjectStore()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.namespace = props.cluster.namespace;
    this.serviceName = `rook-ceph-rgw-${this.name}`;
    if (props.zone !== undefined) {
      requirePart(props.zone, this.cluster, { where: 'zone', kind: 'a zone', fix: 'Pass what addZone() of a zone group returned' }, this);
    }
    const spec = objectStoreSpec(this.name, props, props.cluster, this);
    const address = storeAddress(`${this.serviceName}.${this.namespace}.svc`, props);
    this.host = address.host;
    this.port = address.port;
    this.isTls = address.tls;
    this.endpoint = address.url;
    this._gateway = gatewayFacts(props, props.cluster);
    new Manifest(this, 'store', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectStore',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.DATA,
      body: { spec },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a user.
   *
   * @throws when the name cannot be one, or a number is out of its bounds
   */
  public addUser(name: string, options: ObjectStoreUserOptions = {}): CephObjectStoreUser {
    return new CephObjectStoreUser(this, partId(this, 'user', name), { ...options, name, store: this });
  }

  /**
   * Adds an account, which users and what they make can belong to.
   *
   * @throws when the name cannot be one
   */
  public addAccount(name: string, options: ObjectStoreAccountOptions = {}): CephObjectStoreAccount {
    return new CephObjectStoreAccount(this, partId(this, 'account', name), { ...options, name, store: this });
  }

  /**
   * Adds a topic, which tells of events in buckets.
   *
   * @throws when the name cannot be one, or the endpoint is none
   */
  public addTopic(name: string, options: BucketTopicOptions): CephBucketTopic {
    return new CephBucketTopic(this, partId(this, 'topic', name), { ...options, name, store: this });
  }

  /**
   * Adds a class for claims of buckets.
   *
   * @throws when the name cannot be one, or when parameters are set twice
   */
  public addBucketClass(name: string, options: BucketStorageClassOptions = {}): BucketStorageClass {
    return new BucketStorageClass(this, partId(this, 'bucket-class', name), { ...options, name, store: this });
  }

  /**
   * Adds an Ingress that leads to the gateways; its host has to be one of the names in `hosting`, if there are any.
   *
   * @throws when the host is no name of one
   */
  public addIngress(options: IngressOptions): Ingress {
    return new Ingress(this, 'ingress', { name: this.name, ...options, service: ExposedService.gatewayOf(this) });
  }

  /**
   * Adds a route of the Gateway API that leads to the gateways; its host has to be one of the names in `hosting`, if there are any.
   *
   * @throws when the host is no name of one, or no gateway of the Gateway API is named
   */
  public addHttpRoute(options: HttpRouteOptions): HttpRoute {
    return new HttpRoute(this, 'http-route', { name: this.name, ...options, service: ExposedService.gatewayOf(this) });
  }

  /**
   * Adds a route of OpenShift that leads to the gateways; its host has to be one of the names in `hosting`, if there are any.
   *
   * @throws when the host is no name of one, or TLS ends where it cannot
   */
  public addOpenShiftRoute(options: OpenShiftRouteOptions): OpenShiftRoute {
    return new OpenShiftRoute(this, 'open-shift-route', { name: this.name, ...options, service: ExposedService.gatewayOf(this) });
  }

  /**
   * Adds a Service that gives the gateways an address outside of the Kubernetes cluster.
   *
   * @throws when a name or port cannot be one
   */
  public addExternalService(options: ExternalServiceOptions = {}): ExternalService {
    return new ExternalService(this, 'external-service', { ...options, service: ExposedService.gatewayOf(this) });
  }
}
