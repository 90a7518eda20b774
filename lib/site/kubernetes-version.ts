import { refusal } from '../core/problem';

const VERSION = /^v?1\.(\d{1,3})(\.\d+)?$/;

/** A release of Kubernetes, as far as features depend on it: major and minor. */
export class KubernetesVersion {
  /**
   * Reads a version such as `1.35` or `v1.35.2`; the patch number is dropped.
   *
   * @throws when the text is not a version of Kubernetes
   */
  public static of(version: string): KubernetesVersion {
    const minor = VERSION.exec(version)?.[1];
    if (minor === undefined) {
      throw refusal({
        where: 'kubernetes',
        what: `"${version}" is not a Kubernetes version`,
        why: 'Supported versions of Rook and TopoLVM are looked up by it',
        fix: 'Write major and minor, for example KubernetesVersion.of("1.35")',
      });
    }
    return new KubernetesVersion(Number(minor));
  }

  /** The number after the dot. */
  public readonly minor: number;

  private constructor(minor: number) {
    this.minor = minor;
  }

  /** Major and minor, for example `1.35`. */
  public toString(): string {
    return `1.${this.minor}`;
  }
}
