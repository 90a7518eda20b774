import { createHash } from 'node:crypto';

const BYTES = 4;

/** Numbers that look random and are the same for the same seeds: digests of the seeds and a counter. */
export class Random {
  private block = 0;
  private digest = Buffer.alloc(0);
  private position = 0;
  private readonly name: string;

  public constructor(...seeds: readonly number[]) {
    this.name = seeds.join(' ');
  }

  /** A number from 0 to just below 1. */
  public next(): number {
    if (this.position >= this.digest.length) {
      this.digest = createHash('sha256').update(`${this.name} ${this.block}`).digest();
      this.block += 1;
      this.position = 0;
    }
    this.position += BYTES;
    return this.digest.readUInt32BE(this.position - BYTES) / 2 ** 32;
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
