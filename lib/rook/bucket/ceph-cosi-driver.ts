import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { toWire } from '../../core/wire';
import { Site } from '../../site/site';
import type { ICephOperator } from '../cluster/ceph-operator';
import { CosiBucketAccessClass } from './cosi-bucket-access-class';
import type { CosiBucketAccessClassOptions } from './cosi-bucket-access-class-options';
import { CosiBucketClass } from './cosi-bucket-class';
import type { CosiBucketClassOptions } from './cosi-bucket-class-options';
import { CosiDeploymentStrategy } from './cosi-deployment-strategy';
import type { CosiDriverOptions } from './cosi-driver-options';

const BRAND = new Brand<CephCosiDriver>('CephCosiDriver');

/** What the driver for COSI is made of. */
export interface CephCosiDriverProps extends CosiDriverOptions {
  /** The operator that runs it, in its own namespace. */
  readonly operator: ICephOperator;

  /**
   * The name of the CephCOSIDriver and of its Deployment.
   *
   * @default ceph-cosi-driver
   */
  readonly name?: string;
}

/**
 * Rook's driver for COSI, of which a Kubernetes cluster can have one; the controller and the definitions of COSI have to be there.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Object-Storage-RGW/cosi/
 */
export class CephCosiDriver extends Construct {
  /** Whether the value is such a driver, also one of another copy of this package. */
  public static isCephCosiDriver(value: any): boolean {
    return BRAND.has(value);
  }

  /** The operator that runs it. */
  public readonly operator: ICephOperator;

  /** The name of the CephCOSIDriver. */
  public readonly name: string;

  /** The name that classes know the driver by; it does not depend on the namespace. */
  public readonly driverName: string;

  /**
   * Adds the driver to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CephCosiDriverProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.operator = requireObject(props?.operator, 'operatorNamespace', {
      where: 'operator', kind: 'a Rook operator', fix: 'Pass the rook.Operator of the site, or use its addCosiDriver()',
    }, this);
    this.name = requireName(props.name ?? 'ceph-cosi-driver', 'name', this);
    this.driverName = 'rook-ceph.ceph.objectstorage.k8s.io';
    const site = Site.siteOf(this);
    new Manifest(this, 'driver', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephCOSIDriver',
      name: this.name,
      namespace: props.operator.operatorNamespace,
      phase: Phase.DATA,
      body: {
        spec: {
          deploymentStrategy: props.deploymentStrategy ?? CosiDeploymentStrategy.AUTO,
          image: props.image ?? site._image('cosiDriver'),
          objectProvisionerImage: props.objectProvisionerImage ?? site._image('cosiSidecar'),
          placement: toWire(props.placement),
          resources: toWire(props.resources),
        },
      },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a class for buckets that COSI makes.
   *
   * @throws when the name cannot be one, or when parameters are set twice
   */
  public addBucketClass(name: string, options: CosiBucketClassOptions): CosiBucketClass {
    return new CosiBucketClass(this, partId(this, 'bucket-class', name), { ...options, name, driver: this });
  }

  /**
   * Adds a class for access to buckets that COSI makes.
   *
   * @throws when the name cannot be one, or when parameters are set twice
   */
  public addBucketAccessClass(name: string, options: CosiBucketAccessClassOptions): CosiBucketAccessClass {
    return new CosiBucketAccessClass(this, partId(this, 'bucket-access-class', name), { ...options, name, driver: this });
  }
}
