import type { IConstruct } from 'constructs';
import { requireObject } from './require-object';
import type { Size } from './size';

/** Returns the size, and refuses texts and numbers, whose unit would be a guess. */
export function requireSize<T extends Size | undefined>(size: T, where: string, scope?: IConstruct): T {
  if (size !== undefined) requireObject(size, 'toBytes', { where, kind: 'a size', fix: 'Write for example Size.gibi(10) or Size.of("1536Mi")' }, scope);
  return size;
}
