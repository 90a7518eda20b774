import type { IConstruct } from 'constructs';
import { requireObject } from './require-object';
import type { IStorageClass } from './storage-class';

/** The name of a storage class that was passed as an object, or a refusal of what is none: Kubernetes would take its default class instead. */
export function requireStorageClass(storageClass: IStorageClass, where: string, scope: IConstruct): string {
  return requireObject(storageClass, 'storageClassName', {
    where,
    kind: 'a storage class',
    fix: 'Pass what addStorageClass() returned, or ExistingStorageClass.named(site, "its-name") for one that is there already',
  }, scope).storageClassName;
}
