import type { Random } from '../agreement/random';

/** An object with what its validator looks at besides. */
export interface Case {
  readonly object: any;
  /** Secrets and the cluster, in the order in which fields name them. */
  readonly others: readonly any[];
}

/** A field that a validator reads, and what is tried in it. */
export interface Field {
  /** The path below a case, such as `object.spec.name` or `others[0].data.token`. */
  readonly path: string;
  /** Values to try; undefined takes the field away. */
  readonly values: readonly unknown[];
  /** More values, made up. */
  readonly random?: (random: Random) => unknown;
}

/** One validator with what it is asked about. */
export interface Subject {
  /** Its name in the oracle. */
  readonly check: string;
  /** Where to start from, all of it right. */
  readonly cases: readonly Case[];
  readonly fields: readonly Field[];
  /** The rules that say what the validator says. */
  readonly rules: readonly string[];
  /** Where these rules go further than the validator. */
  readonly further?: readonly Further[];
}

/** What a rule refuses and the validator does not. */
export interface Further {
  readonly rule: string;
  /** Which of the rule's findings it is about; all without. */
  readonly message?: RegExp;
  /** Which cases it is about; all without. */
  readonly when?: (object: any) => boolean;
  /** Who refuses it in the end, or what comes of it. */
  readonly who: string;
}

/** A field with values to try. */
export function field(path: string, ...values: readonly unknown[]): Field {
  return { path, values };
}

/** A field with values to try, and a maker of more. */
export function madeUp(path: string, random: (random: Random) => unknown, ...values: readonly unknown[]): Field {
  return { path, values, random };
}

/** An object of Rook in the namespace of the cluster. */
export function rookObject(kind: string, spec: object, name = 'sample'): any {
  return { apiVersion: 'ceph.rook.io/v1', kind, metadata: { name, namespace: NAMESPACE }, spec };
}

/** A secret beside it; its values are kept in the clear until they are asked about. */
export function secret(name: string, stringData: object): any {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: NAMESPACE }, stringData };
}

/** Where the cluster and everything of it lives. */
export const NAMESPACE = 'sample';
