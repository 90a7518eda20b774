import { plain } from '../read';

const UNITS = ['', 'K', 'M', 'G', 'T', 'P', 'E'];

/** A size as Ceph reads it, with units of 1024 whatever they are called; `undefined` where it reads none. */
export function cephSize(value: unknown): number | undefined {
  const match = /^(\d+)\s*_?([KMGTPE]?)i?B?$/i.exec(plain(value ?? ''));
  return match ? Number(match[1]) * 1024 ** UNITS.indexOf(match[2].toUpperCase()) : undefined;
}
