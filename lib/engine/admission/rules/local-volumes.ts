import type { Document } from '../../document';
import type { World } from '../world';
import { grouped } from './grouped';
import { perWorld, remembered } from './memo';
import { mayFit, nodeGroups, type NodeGroup } from './nodes';
import { amount, dig, fields, items, nameOf, spec, text } from './read';

/** A volume of some nodes that was made by hand. */
export interface LocalVolume {
  readonly document: Document;
  readonly storageClass: string;
  /** `Block` or `Filesystem`. */
  readonly mode: string;
  readonly path: string;
  /** The values of `kubernetes.io/hostname` that it is said to be on; empty where other labels say it. */
  readonly hosts: readonly string[];
  /** The terms of its node affinity. */
  readonly terms: readonly unknown[];
  readonly accessModes: readonly unknown[];
  readonly labels: Readonly<Record<string, string>>;
  /** Bytes that it holds; `undefined` when it cannot be read. */
  readonly size?: number;
}

/** Every local volume among the objects. */
export const localVolumes: (world: World) => readonly LocalVolume[] = perWorld((world) => world.ofKind('/PersistentVolume').flatMap((document) => {
  const volume = spec(document);
  const path = text(dig(volume.local, 'path'));
  if (path === undefined) return [];
  const terms = items(dig(volume.nodeAffinity, 'required', 'nodeSelectorTerms'));
  const size = amount(dig(volume.capacity, 'storage'));
  return [{
    document, path, terms,
    storageClass: text(volume.storageClassName) ?? '',
    mode: text(volume.volumeMode) ?? 'Filesystem',
    hosts: hostsOf(terms),
    accessModes: items(volume.accessModes),
    labels: fields(dig(document.object, 'metadata', 'labels')) as Record<string, string>,
    ...(size === undefined ? {} : { size }),
  }];
}));

const byClass = perWorld((world) => grouped(localVolumes(world), ({ storageClass }) => storageClass));

/** The local volumes that claims of a class are bound to, `undefined` where somebody else makes them, or some of them. */
export function volumesOfClass(world: World, storageClass: Document): readonly LocalVolume[] | undefined {
  if (world.facts.external?.some(({ kind }) => kind === 'PersistentVolume')) return undefined;
  return storageClass.object.provisioner === 'kubernetes.io/no-provisioner' ? byClass(world).get(nameOf(storageClass)) : undefined;
}

const byHost = perWorld((world) => grouped(
  localVolumes(world).flatMap((volume) => volume.hosts.map((host) => ({ host, volume }))), ({ host }) => host,
));

/** The local volumes of a node, by the value of its label `kubernetes.io/hostname`. */
export function volumesOnHost(world: World, host: string): readonly LocalVolume[] {
  return (byHost(world).get(host) ?? []).map(({ volume }) => volume);
}

/** The nodes that a volume may be on, `undefined` when nodes are not declared. */
export function nodesOfVolume(world: World, { terms }: LocalVolume): readonly NodeGroup[] | undefined {
  return nodeGroups(world)?.filter((group) => mayFit(group, { terms, tolerations: [] }));
}

const nodesByClaim = perWorld(() => new Map<string, ReadonlySet<NodeGroup> | undefined>());

/** The nodes with a local volume of the class and mode, `undefined` when that is not known. */
export function nodesWithVolumes(world: World, storageClass: Document, mode: string): ReadonlySet<NodeGroup> | undefined {
  return remembered(nodesByClaim(world), `${mode} ${nameOf(storageClass)}`, () => {
    const volumes = volumesOfClass(world, storageClass)?.filter((volume) => volume.mode === mode);
    if (volumes === undefined || nodeGroups(world) === undefined) return undefined;
    return new Set(volumes.flatMap((volume) => nodesOfVolume(world, volume) ?? []));
  });
}

/** The volume as sentences name it. */
export function volumeName({ document }: LocalVolume): string {
  return `PersistentVolume ${nameOf(document)}`;
}

function hostsOf(terms: readonly unknown[]): string[] {
  return terms.flatMap((term) => items(dig(term, 'matchExpressions')).flatMap((expression) => (
    dig(expression, 'key') === 'kubernetes.io/hostname' && dig(expression, 'operator') === 'In'
      ? items(dig(expression, 'values')).flatMap((value) => text(value) ?? []) : []
  )));
}
