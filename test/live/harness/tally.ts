/** What one suite counted and what it found wrong. */
export class Tally {
  public readonly counts = new Map<string, number>();
  public readonly faults: string[] = [];
  public readonly notes: string[] = [];
  public readonly skipped: string[] = [];

  /** Counts something that was tried, such as `objects applied`. */
  public count(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  /** Records something that is wrong; any fault fails the run. */
  public fault(text: string): void {
    this.faults.push(text);
  }

  /** Records a part that this machine cannot run; where every change is judged, that fails the run. */
  public skip(what: string, reason: string): void {
    this.skipped.push(`${what}: ${reason}`);
  }

  /** Records something that the reader of a report should know but that is not wrong. */
  public note(text: string): void {
    this.notes.push(text);
  }
}
