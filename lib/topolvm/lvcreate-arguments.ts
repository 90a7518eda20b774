import { refusal } from '../core/problem';

/** Refuses arguments that reach LVM as nothing. */
export function requireArguments(options: readonly string[], where: string): void {
  if (options.every((option) => option.trim() !== '')) return;
  throw refusal({ where, what: 'an argument is empty', why: 'lvcreate would take it for a name and fail', fix: 'Leave it out' });
}
