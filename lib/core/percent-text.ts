import { refusal } from './problem';
import { shown } from './shown';

/** A share as pvc-autoresizer reads it. */
export function percentText(share: number, where: string): string {
  if (typeof share === 'number' && share >= 0 && share <= 100) return `${share}%`;
  throw refusal({ where, what: `${shown(share)} is not a share from 0 to 100`, why: 'pvc-autoresizer would leave the claim alone', fix: 'Write a number of percent, for example 20' });
}
