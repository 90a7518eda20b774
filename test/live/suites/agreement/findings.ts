import type { Tally } from '../../harness/tally';
import type { Comparison } from './compare';

/** Collects what was compared; the same disagreement in many objects is one fault. */
export class Findings {
  private readonly notes = new Map<string, number>();
  private readonly faults = new Map<string, { readonly first: string; times: number }>();

  public add({ fault, difference, applyOnly, serverOnly }: Comparison, where: string): void {
    if (difference !== undefined) this.note(`stricter than the server: ${difference}`);
    if (applyOnly !== undefined) this.note(`refused by apply only: ${applyOnly}`);
    if (serverOnly !== undefined) this.note(`known to the server only: ${serverOnly}`);
    if (fault === undefined) return;
    const key = fault.replace(/\d+|"[^"]*"/g, '#');
    const known = this.faults.get(key);
    if (known) known.times += 1;
    else this.faults.set(key, { first: `${where}: ${fault}`, times: 1 });
  }

  public get disagreements(): number {
    return [...this.faults.values()].reduce((sum, { times }) => sum + times, 0);
  }

  /** Writes it all into the report. */
  public tell(tally: Tally): void {
    for (const [note, times] of [...this.notes].sort()) tally.note(`${note} (${times} times)`);
    for (const { first, times } of this.faults.values()) tally.fault(times === 1 ? first : `${first} (and ${times - 1} more like it)`);
    tally.count('disagreements', this.disagreements);
  }

  private note(text: string): void {
    this.notes.set(text, (this.notes.get(text) ?? 0) + 1);
  }
}
