import type { Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import type { Ending } from './child';
import { MACHINE } from './machine';
import type { Expect } from './scenario';
import { SERVERS } from './servers';

/** The harness itself: whatever goes wrong is said, and nothing stays behind. */
export const failures: Suite = {
  name: 'failures',
  proves: 'no Go, no network, a full disk, a taken port, a dying server, an interrupt: a clear message, and nothing stays behind',
  run: async (live, tally) => {
    for (const { name, obstacle, play } of [...SERVERS, ...MACHINE]) {
      const reason = obstacle?.();
      if (reason !== undefined) {
        tally.skip(name, reason);
        continue;
      }
      await play(live, expectFor(name, tally));
      tally.count('troubles');
    }
  },
};

function expectFor(name: string, tally: Tally): Expect {
  const expect = ({ code, output }: Ending, wanted: number | null, ...texts: readonly string[]): void => {
    if (code !== wanted) tally.fault(`${name}: ends with ${code} instead of ${wanted}:\n${output}`);
    for (const text of texts) {
      if (!output.includes(text)) tally.fault(`${name}: does not say "${text}":\n${output}`);
      tally.count('messages');
    }
  };
  return Object.assign(expect, {
    nothingLeft: (pids: readonly number[], files: readonly string[]) => {
      if (pids.length > 0) tally.fault(`${name}: processes are left: ${pids.join(', ')}`);
      if (files.length > 0) tally.fault(`${name}: files are left: ${files.join(', ')}`);
    },
  });
}
