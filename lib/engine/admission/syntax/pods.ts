import type { Document } from '../../document';
import { dig, fields, items, text } from '../rules/read';
import type { Fields } from '../rules/read';
import type { Step } from '../schema/path';
import { Place } from './place';

/** The pod that an object is or makes. */
export interface Pod {
  readonly spec: Fields;
  readonly metadata: Fields;
  /** The path of its spec. */
  readonly path: readonly Step[];
}

/** A container and its place. */
export interface Container {
  readonly fields: Fields;
  readonly name: string;
  readonly path: readonly Step[];
  /** Whether it runs before the others. */
  readonly init: boolean;
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  '/Pod': [],
  'apps/Deployment': ['spec', 'template'],
  'apps/StatefulSet': ['spec', 'template'],
  'apps/DaemonSet': ['spec', 'template'],
  'apps/ReplicaSet': ['spec', 'template'],
  'batch/Job': ['spec', 'template'],
  'batch/CronJob': ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The kinds that run pods, as `group/Kind`. */
export const POD_KINDS: readonly string[] = Object.keys(TEMPLATES);

/** The pod of an object of one of those kinds. */
export function podOf({ object }: Document): Pod {
  const group = String(object.apiVersion).includes('/') ? String(object.apiVersion).split('/')[0] : '';
  const path = TEMPLATES[`${group}/${String(object.kind)}`] ?? [];
  const template = fields(dig(object, ...path));
  return { spec: fields(template.spec), metadata: fields(template.metadata), path: [...path, 'spec'] };
}

/** All containers of a pod, those that run first at the front. */
export function containersOf({ spec, path }: Pod): Container[] {
  return ['initContainers', 'containers'].flatMap((list) => items(spec[list]).map((entry, i) => ({
    fields: fields(entry), name: text(fields(entry).name) ?? '', path: [...path, list, i], init: list === 'initContainers',
  })));
}

const SPECS = new WeakMap<Document, Place>();
const CONTAINERS = new WeakMap<Document, readonly Place[]>();

/** The spec of the pod that an object is or makes. */
export function podPlace(document: Document): Place {
  let place = SPECS.get(document);
  if (!place) {
    place = new Place(document, document.object).to(...podOf(document).path);
    SPECS.set(document, place);
  }
  return place;
}

/** The containers of that pod, those that run first at the front. */
export function containerPlaces(document: Document): readonly Place[] {
  let places = CONTAINERS.get(document);
  if (!places) {
    const pod = podPlace(document);
    places = [...pod.to('initContainers').entries, ...pod.to('containers').entries];
    CONTAINERS.set(document, places);
  }
  return places;
}

/** Whether a container ends before the others start; one that restarts always runs beside them. */
export function isInit(container: Place): boolean {
  return container.path.at(-2) === 'initContainers';
}
