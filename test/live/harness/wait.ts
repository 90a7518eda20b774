import { LiveError } from './live-error';
import type { Running } from './processes';

/** Pauses. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until a check gives a value, and fails when the time is up or the program that it waits for is gone. */
export async function until<T>(what: string, seconds: number, check: () => Promise<T | undefined> | T | undefined, program?: Running): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await check();
    if (value !== undefined) return value;
    if (program && !program.alive) throw program.obituary();
    if (Date.now() > deadline) {
      throw new LiveError(`Waited ${seconds} s for ${what} in vain${program ? `; the last lines of ${program.name} were:\n${program.tail()}` : '.'}`);
    }
    await sleep(30);
  }
}
