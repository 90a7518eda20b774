import type { ProfileMapping } from './profile-mapping';

/** What volumes of other Kubernetes clusters are called here. */
export interface ClientProfileMappingOptions {
  /** Profiles of another Kubernetes cluster and what they are here. */
  readonly mappings: ProfileMapping[];

  /**
   * A JSON merge patch over the finished ClientProfileMapping, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
