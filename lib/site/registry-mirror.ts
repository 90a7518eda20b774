import { refusal } from '../core/problem';

const PREFIX = /^[a-z0-9]+([._-]+[a-z0-9]+)*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/;

/** Where images are pulled from instead of their upstream registries. */
export class RegistryMirror {
  /**
   * One place for all registries: `quay.io/ceph/ceph` becomes `<prefix>/ceph/ceph`.
   *
   * @throws when the prefix is not a host, optionally with a port and a path
   */
  public static of(prefix: string): RegistryMirror {
    return new RegistryMirror(new Map([['*', prefix]]));
  }

  /**
   * One place for each upstream registry, as pull-through caches have it: `{ 'quay.io': 'harbor.example.com/quay' }`.
   *
   * @throws when a prefix is not a host, optionally with a port and a path
   */
  public static perRegistry(prefixes: { [registry: string]: string }): RegistryMirror {
    return new RegistryMirror(new Map(Object.entries(prefixes)));
  }

  private constructor(private readonly prefixes: ReadonlyMap<string, string>) {
    for (const prefix of prefixes.values()) {
      if (PREFIX.test(prefix)) continue;
      throw refusal({
        where: 'images.mirror',
        what: `"${prefix}" is not a registry`,
        why: 'No node could pull an image from it',
        fix: 'Write host, optional port and optional path without a scheme and without a slash at the end, for example registry.example.com/mirror',
      });
    }
  }

  /** @internal */
  public _apply(reference: string): string {
    const slash = reference.indexOf('/');
    const prefix = this.prefixes.get(reference.slice(0, slash)) ?? this.prefixes.get('*');
    return prefix === undefined ? reference : prefix + reference.slice(slash);
  }
}
