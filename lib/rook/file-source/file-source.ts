import type { k8s } from 'cdk8s-plus-27';
import { SecretRef } from '../../core/secret-ref';
import { toWire } from '../../core/wire';
import { defined } from '../defined';
import type { ProjectedFile } from '../object/projected-file';
import type { FileSourceOptions } from './file-source-options';
import type { HostPathType } from './host-path-type';

/** Where the files come from that a daemon finds in a directory. */
export class FileSource {
  /** The entries of a config map beside the daemon. */
  public static configMap(name: string, options: FileSourceOptions = {}): FileSource {
    return new FileSource('configMap', { name, ...options });
  }

  /**
   * The entries of a secret beside the daemon.
   *
   * @throws when a secret value is passed instead of a reference
   */
  public static secret(secret: SecretRef, options: FileSourceOptions = {}): FileSource {
    return new FileSource('secret', { secretName: SecretRef._require(secret, 'secret').secretName, ...options });
  }

  /** A file or directory of the node. */
  public static hostPath(path: string, type?: HostPathType): FileSource {
    return new FileSource('hostPath', { path, type });
  }

  /** A volume of a claim beside the daemon. */
  public static persistentVolumeClaim(claimName: string, readOnly?: boolean): FileSource {
    return new FileSource('persistentVolumeClaim', { claimName, readOnly });
  }

  /** An empty directory, for files that something else in the pod puts there. */
  public static emptyDir(options: k8s.EmptyDirVolumeSource = {}): FileSource {
    return new FileSource('emptyDir', options);
  }

  /** Several sources in one directory. */
  public static projected(sources: ProjectedFile[], defaultMode?: number): FileSource {
    return new FileSource('projected', { sources, defaultMode });
  }

  private constructor(private readonly kind: string, private readonly fields: object) {}

  /**
   * The volume source as Kubernetes writes it.
   *
   * @param mode the permissions of files for which none are given
   * @internal
   */
  public _volumeSource(mode?: number): object {
    const permissions = ['configMap', 'secret', 'projected'].includes(this.kind) ? { defaultMode: mode } : {};
    return { [this.kind]: defined<unknown>({ ...permissions, ...toWire(this.fields) }) };
  }
}
