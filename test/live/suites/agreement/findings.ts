import type { Tally } from '../../harness/tally';
import type { Comparison } from './compare';

/** Collects what was compared; the same disagreement in many objects is one fault. */
export class Findings {
  private readonly differences = new Map<string, number>();
  private readonly faults = new Map<string, { readonly first: string; times: number }>();

  public add({ fault, difference }: Comparison, where: string, kind: string): void {
    if (difference !== undefined) this.differences.set(difference, (this.differences.get(difference) ?? 0) + 1);
    if (fault === undefined) return;
    const key = `${kind} ${fault.replace(/\d+|"[^"]*"/g, '#')}`;
    const known = this.faults.get(key);
    if (known) known.times += 1;
    else this.faults.set(key, { first: `${where}: ${fault}`, times: 1 });
  }

  public get disagreements(): number {
    return [...this.faults.values()].reduce((sum, { times }) => sum + times, 0);
  }

  /** Writes it all into the report. */
  public tell(tally: Tally): void {
    for (const [difference, times] of this.differences) tally.note(`stricter on purpose, ${times} times: ${difference}`);
    for (const { first, times } of this.faults.values()) tally.fault(times === 1 ? first : `${first} (and ${times - 1} more like it)`);
    tally.count('disagreements', this.disagreements);
  }
}
