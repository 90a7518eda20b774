import type { ControlPlane } from './control-plane';
import type { Processes } from './processes';
import type { ProgramName } from './programs';
import type { StartOptions } from './session';
import type { Tally } from './tally';

/** What the command line may change. */
export interface LiveOptions {
  /** Decides everything that is random; printed with every run. */
  readonly seed: number;
  /** How many mutated objects are compared. */
  readonly mutations: number;
  /** How many random programs are built. */
  readonly stacks: number;
  /** How many mutated Ceph clusters the real operator judges. */
  readonly clusters: number;
}

/** What a suite works with; everything it starts or makes through it is gone when the suite ends. */
export interface Live {
  readonly options: LiveOptions;
  readonly processes: Processes;
  /** The path of a program that the suite named. */
  program(name: ProgramName): string;
  /** Starts an API server of the suite's own, with all pinned definitions unless told otherwise. */
  start(options?: StartOptions): Promise<ControlPlane>;
  /** A new empty folder. */
  folder(): string;
}

/** One question that the real parts answer. */
export interface Suite {
  /** One word, as written on the command line. */
  readonly name: string;
  /** What is proven, for the report. */
  readonly proves: string;
  /** What has to be built, besides the API server and etcd. */
  readonly programs?: readonly ProgramName[];
  /** Why this machine cannot run it; undefined when it can. Where every change is judged, this is a failure. */
  obstacle?(): string | undefined;
  run(live: Live, tally: Tally): Promise<void>;
}
