/** What one suite counted and what it found wrong. */
export class Tally {
  public readonly counts = new Map<string, number>();
  public readonly faults: string[] = [];
  public readonly notes: string[] = [];

  /** Counts something that was tried, such as `objects applied`. */
  public count(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  /** Records something that is wrong; any fault fails the run. */
  public fault(text: string): void {
    this.faults.push(text);
  }

  /** Records something that the reader of a report should know but that is not wrong. */
  public note(text: string): void {
    this.notes.push(text);
  }
}
