import type { rook, Site } from 'rookery';

/** Secrets by name, with their texts by key. */
export type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is done to a valid cluster. */
export interface ClusterChange {
  /** What it is about, for people. */
  readonly about: string;
  /** A JSON merge patch over the CephCluster. */
  readonly patch: Readonly<Record<string, unknown>>;
  /** Secrets that differ from those of the valid cluster. */
  readonly secrets?: Secrets;
  /** Whether a second cluster joins it in its namespace. */
  readonly rival?: boolean;
}

/** A cluster that the operator and the engine judge. */
export interface Case {
  /** The nodes of the Kubernetes cluster. */
  readonly nodes: number;
  /** A cluster that is valid there. */
  readonly options: (site: Site, namespace: string) => rook.CephClusterOptions;
  /** What it needs besides. */
  readonly secrets?: Secrets;
  readonly change: ClusterChange;
}
