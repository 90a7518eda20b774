import fc from 'fast-check';
import type { ResourcesOptions } from 'rookery';
import { options } from './options';
import { call, constant } from './plain';
import type { Call } from './plain';

/** One of the values of an enum. */
export function oneOf<T extends string>(values: Readonly<Record<string, T>>): fc.Arbitrary<T> {
  return fc.constantFrom(...Object.values(values));
}

export const FLAG = fc.boolean();

/** Volumes that are to grow by themselves have to be able to. */
export function growing<T extends { readonly autoresize?: boolean; readonly allowVolumeExpansion?: boolean }>(given: T): T {
  return given.autoresize === true && given.allowVolumeExpansion === false ? { ...given, allowVolumeExpansion: true } : given;
}

/** Sizes between two numbers of GiB, in whole MiB. */
export function wholeSizes(min: number, max: number): fc.Arbitrary<Call> {
  return fc.oneof(
    fc.integer({ min, max }).map((amount) => call('Size.gibi', amount)),
    fc.integer({ min: min * 1024, max: max * 1024 }).map((amount) => call('Size.mebi', amount)),
  );
}

/** Sizes between two numbers of GiB, written in different ways. */
export function sizes(min: number, max: number): fc.Arbitrary<Call> {
  return fc.oneof(
    wholeSizes(min, max),
    fc.integer({ min: Math.ceil(min * 1.08), max: Math.max(Math.ceil(min * 1.08), max) }).map((amount) => call('Size.of', `${amount}G`)),
  );
}

export function seconds(min: number, max: number): fc.Arbitrary<Call> {
  return fc.integer({ min, max }).map((amount) => call('Duration.seconds', amount));
}

export function minutes(min: number, max: number): fc.Arbitrary<Call> {
  return fc.integer({ min, max }).map((amount) => call('Duration.minutes', amount));
}

/** Secrets that the site says are there. */
export function secret(name: string): fc.Arbitrary<Call> {
  return fc.constant(call('SecretRef.named', name));
}

/** Labels as their syntax allows them; few, since each value makes other objects of all that carry it. */
export const LABELS: fc.Arbitrary<{ readonly [key: string]: string }> = fc.constantFrom<{ readonly [key: string]: string }>(
  { 'example.com/team': 'storage' }, {}, { 'a': '', 'example.com/A_b.c': `x${'-'.repeat(61)}9` },
);

export const ANNOTATIONS: fc.Arbitrary<{ readonly [key: string]: string }> = fc.constantFrom<{ readonly [key: string]: string }>(
  { 'example.com/note': 'first line\nsecond line: "ü" # 漢字' }, {}, { a: '', b: 'true' },
);

/** A merge patch that every object takes. */
export const OVERRIDES: fc.Arbitrary<{ readonly metadata: { readonly annotations: { readonly [key: string]: string } } }> = fc.constant(
  { metadata: { annotations: { 'example.com/patched': 'yes' } } },
);

/** Mount options as pairs. */
export const PAIRS = fc.constantFrom<{ readonly [key: string]: string }>({ ms_mode: 'secure' }, { ms_mode: 'secure', rsize: '1048576' });

/** A priority class that the site says is there, or one of Kubernetes' own. */
export const PRIORITY = fc.constantFrom('storage', 'system-cluster-critical');

/** Levels of the CRUSH map from small to large; one disk is left out. */
export const LEVELS = ['HOST', 'RACK', 'ZONE'] as const;

export function level(...names: readonly string[]): fc.Arbitrary<Call> {
  return fc.constantFrom(...names).map((name) => constant(`Topology.${name}`));
}

/**
 * CPU and memory with limits above the requests.
 *
 * @param least GiB of memory below which the program would be killed
 */
export function resources(least = 1): fc.Arbitrary<Call> {
  return options<ResourcesOptions>('ResourcesOptions', {
    cpu: fc.constantFrom('500m', '1', '0.5', '1500m'),
    memory: fc.integer({ min: least, max: 2 * least }).map((amount) => call('Size.gibi', amount)),
    cpuLimit: fc.constantFrom('2', '4000m'),
    memoryLimit: fc.integer({ min: 2 * least, max: 4 * least }).map((amount) => call('Size.gibi', amount)),
  }).map((amounts) => call('Resources.of', amounts as any));
}
