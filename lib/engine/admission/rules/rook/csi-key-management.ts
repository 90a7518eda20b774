import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { dig, entriesOf, fields, nameOf, namespaceOf, spec, text } from '../read';
import { driverSetting } from './driver-settings';
import { madeDrivers } from './drivers';

/** What the drivers read where they are told of no other ConfigMap. */
const FALLBACK = 'csi-kms-connection-details';
const DRIVER_KINDS = ['csi.ceph.io/Driver', 'csi.ceph.io/OperatorConfig'];

/** A place for keys of volumes. */
export interface KeyPlace {
  readonly id: string;
  /** Where its description stands in the ConfigMap. */
  readonly property: string;
  /** The description, `undefined` where it is no JSON. */
  readonly entry: unknown;
}

/** The ConfigMaps that drivers are told to read, as `namespace/name`. */
const mounted: (world: World) => ReadonlySet<string> = perWorld((world) => {
  const documents = [...DRIVER_KINDS.flatMap((kind) => world.ofKind(kind)), ...madeDrivers(world).map(({ driver }) => driver)];
  return new Set(documents.flatMap((document) => {
    const own = document.object.kind === 'Driver' ? spec(document) : fields(spec(document).driverSpecDefaults);
    const name = text(dig(own.encryption, 'configMapName', 'name'));
    return name ? [`${namespaceOf(document)}/${name}`] : [];
  }));
});

/** The places for keys that a ConfigMap describes, if drivers read it; one file with all of them, or one value for each. */
export function keyPlaces(world: World, document: Document): KeyPlace[] {
  const data = fields(document.object.data);
  if (mounted(world).has(`${namespaceOf(document)}/${nameOf(document)}`)) {
    const all = parsed(data['config.json']);
    const property = 'data["config.json"]';
    return isMap(all) ? Object.entries(all).map(([id, entry]) => ({ id, property, entry })) : [{ id: '', property, entry: undefined }];
  }
  if (nameOf(document) !== FALLBACK) return [];
  return entriesOf(data).map(([id, value]) => ({ id, property: `data["${id}"]`, entry: parsed(value) }));
}

/** The ids that a class may name for a driver, `undefined` where the program does not hold them. */
export function keyPlaceIds(world: World, driver: Document): ReadonlySet<string> | undefined {
  const told = text(dig(driverSetting(world, driver, 'encryption'), 'configMapName', 'name'));
  const name = told || FALLBACK;
  const configMap = world.find('/ConfigMap', namespaceOf(driver), name);
  if (!configMap) return told || world.isExternal('/ConfigMap', namespaceOf(driver), name) ? undefined : new Set();
  const places = keyPlaces(world, configMap);
  return places.some(({ entry }) => entry === undefined) ? undefined : new Set(places.map(({ id }) => id));
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(text(value) ?? '');
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
