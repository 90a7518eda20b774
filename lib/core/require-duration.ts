import type { IConstruct } from 'constructs';
import type { Duration } from './duration';
import { requireObject } from './require-object';

/** Returns the duration, and refuses texts and numbers, whose unit would be a guess. */
export function requireDuration<T extends Duration | undefined>(duration: T, where: string, scope?: IConstruct): T {
  if (duration !== undefined) {
    requireObject(duration, 'toSeconds', { where, kind: 'a duration', fix: 'Write for example Duration.minutes(5) or Duration.of("1m30s")' }, scope);
  }
  return duration;
}
