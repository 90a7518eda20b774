import type { IConstruct } from 'constructs';
import { requireName } from '../core/names';
import type { IStorageClass } from '../core/storage-class';
import { ExistingObject } from './existing-object';
import { Site } from './site';

/** A storage class that exists already and is not part of this program. */
export class ExistingStorageClass implements IStorageClass {
  /**
   * Refers to a class by name, which from then on counts as existing in the site of the scope.
   *
   * @throws when the name cannot be the name of a storage class, or when the scope is not inside a site
   */
  public static named(scope: IConstruct, name: string): ExistingStorageClass {
    const storageClassName = requireName(name, 'storageClassName', scope, true);
    Site.siteOf(scope).addExisting(ExistingObject.storageClass(storageClassName));
    return new ExistingStorageClass(storageClassName);
  }

  private constructor(public readonly storageClassName: string) {}
}
