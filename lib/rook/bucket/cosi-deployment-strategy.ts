/** When the driver for COSI runs. */
export enum CosiDeploymentStrategy {
  /** Never. */
  NEVER = 'Never',
  /** As soon as there is an object store. */
  AUTO = 'Auto',
  /** Always. */
  ALWAYS = 'Always',
}
