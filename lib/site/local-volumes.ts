import { Construct } from 'constructs';
import { Brand } from '../core/brand';
import { classAnnotations, DEFAULT_STORAGE_CLASS } from '../core/default-class';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { requireId } from '../core/require-id';
import { requireList } from '../core/require-list';
import { requireObject } from '../core/require-object';
import { BindingMode, IStorageClass } from '../core/storage-class';
import type { LocalVolume } from './local-volume';
import { localVolume } from './local-volume-spec';
import { Site } from './site';

const BRAND = new Brand<LocalVolumes>('LocalVolumes');

/** Volumes that were made on nodes by hand, and the class that claims name to get one. */
export interface LocalVolumesProps {
  /** The volumes; one that is added later can be claimed at once, one that is left out stays where it is. */
  readonly volumes: LocalVolume[];

  /**
   * The name of the StorageClass.
   *
   * @default - the id of the construct
   */
  readonly className?: string;

  /**
   * Whether claims that name no class use this one.
   *
   * @default - not said, which means no
   */
  readonly isDefaultClass?: boolean;

  /**
   * Labels of the class.
   *
   * @default - those of the site
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the class.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished class.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}

/**
 * A storage class over disks and directories of nodes: one PersistentVolume for each, which keeps its data when its claim goes.
 *
 * Volumes are bound when a pod that claims them has been given a node. Nobody makes further ones.
 *
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#local
 */
export class LocalVolumes extends Construct implements IStorageClass {
  /** Whether the value is a LocalVolumes, also one of another copy of this package. */
  public static isLocalVolumes(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the StorageClass object. */
  public readonly storageClassName: string;

  /**
   * Writes the class and its volumes.
   *
   * @throws when there is no volume, when a path is not absolute, when two volumes would have one name, or outside of a site
   */
  public constructor(scope: Construct, id: string, props: LocalVolumesProps) {
    super(scope, requireId(scope, id));
    Site.siteOf(this);
    this.storageClassName = requireName(props?.className ?? id, props?.className === undefined ? 'id' : 'className', this, true);
    const volumes = requireList(props.volumes, 'volumes', this);
    if (volumes.length === 0) {
      throw refusal({
        where: 'volumes', what: 'the list is empty', why: 'Nobody makes volumes of this class, so that its claims would stay Pending',
        fix: 'Write for example LocalVolume.block({ node, path, size }) for each disk',
      }, this);
    }
    new Manifest(this, 'class', {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: this.storageClassName,
      phase: Phase.LOCAL_STORAGE,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_STORAGE_CLASS, props),
      overrides: props.overrides,
      body: { provisioner: 'kubernetes.io/no-provisioner', volumeBindingMode: BindingMode.WAIT_FOR_FIRST_CONSUMER },
    });
    const names = new Map<string, number>();
    volumes.forEach((volume, index) => {
      requireObject(volume, '_options', {
        where: `volumes[${index}]`, kind: 'a local volume', fix: 'Write for example LocalVolume.block({ node, path, size })',
      }, this);
      const manifest = localVolume(volume, this.storageClassName, `volumes[${index}]`, this);
      this.requireOther(names, manifest.name, index);
      new Manifest(this, `volume-${manifest.name}`, manifest);
    });
    BRAND.mark(this);
  }

  private requireOther(names: Map<string, number>, name: string, index: number): void {
    const other = names.get(name);
    if (other === undefined) {
      names.set(name, index);
      return;
    }
    throw refusal({
      where: `volumes[${index}].name`,
      what: `${name} is the name of volumes[${other}] already`,
      why: 'Objects of one name overwrite each other',
      fix: 'Remove one of them if they are the same, or name both',
    }, this);
  }
}
