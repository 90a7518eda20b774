import type { Live } from '../../harness/suite';
import type { Ending } from './child';

/** Says what was expected of a run and was not so. */
export interface Expect {
  /** The run ended with that code and printed these texts. */
  (ending: Ending, code: number | null, ...texts: readonly string[]): void;
  /** No process and no file is left. */
  nothingLeft(pids: readonly number[], files: readonly string[]): void;
}

/** One way in which a run goes wrong. */
export interface Scenario {
  readonly name: string;
  /** Why this machine cannot play it; undefined when it can. */
  obstacle?(): string | undefined;
  play(live: Live, expect: Expect): Promise<void>;
}
