/**
 * Numbers that look random and are the same for the same seeds.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain)
 */
export class Random {
  private state: number;

  public constructor(...seeds: readonly number[]) {
    this.state = seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 0x9e3779b1) ^ (hash >>> 15), 0x2545f491);
  }

  /** A number from 0 to just below 1. */
  public next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to just below the limit. */
  public below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** A whole number between two, which may both be hit. */
  public between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  public chance(probability: number): boolean {
    return this.next() < probability;
  }

  public pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new Error('There is nothing to choose from.');
    return choices[this.below(choices.length)];
  }
}
