import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import type { CosiDeploymentStrategy } from './cosi-deployment-strategy';

/** Rook's driver for COSI, the container object storage interface; Rook calls it experimental. */
export interface CosiDriverOptions {
  /**
   * When it runs.
   *
   * @default CosiDeploymentStrategy.AUTO; Rook itself has NEVER
   */
  readonly deploymentStrategy?: CosiDeploymentStrategy;

  /**
   * The image of the driver.
   *
   * @default - that of the release of Rook
   */
  readonly image?: string;

  /**
   * The image of the container beside it, which looks after the objects of COSI.
   *
   * @default - that of the release of Rook
   */
  readonly objectProvisionerImage?: string;

  /**
   * Where it runs.
   *
   * @default - any node
   */
  readonly placement?: Placement;

  /**
   * CPU and memory of the driver.
   *
   * @default - no requests and no limits
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * A JSON merge patch over the finished CephCOSIDriver, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
