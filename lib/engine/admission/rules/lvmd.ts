import type { Schema } from 'js-yaml';
import type { Document } from '../../document';
import type { World } from '../world';
import { isTopolvm } from './classes';
import { asRead } from './lvmd-shape';
import { perWorld, remembered } from './memo';
import { mayFit, nodeGroups, nodesThatSurelyTake, nodesThatTake, podDemand, type NodeDemand, type NodeGroup } from './nodes';
import { count, dig, fields, isSet, items, nameOf, namespaceOf, text, type Fields } from './read';

const GIB = 1024 ** 3;
/** What lvmd keeps free of a volume group unless told otherwise. */
const DEFAULT_SPARE_GB = 10;
/** What TopoLVM labels nodes with; the value is the name of the node. */
const NODE_KEYS = ['topology.topolvm.io/node', 'topology.topolvm.cybozu.com/node'];

/** One device class of an lvmd configuration. */
export interface DeviceClass {
  readonly raw: Fields;
  readonly path: string;
  readonly name: string;
  readonly volumeGroup: string;
  readonly thin: boolean;
  /** Of a thin class: its pool and how often the room of the pool is promised, where both can be read. */
  readonly thinPool?: { readonly name: string; readonly ratio: number };
  readonly isDefault: boolean;
  /** Bytes that are never handed out. */
  readonly spare: number;
  readonly config: LvmdConfig;
}

/** The configuration of one lvmd, which is text inside a ConfigMap. */
export interface LvmdConfig {
  readonly document: Document;
  /** The configuration; `undefined` when it cannot be read. */
  readonly raw?: Fields;
  readonly classes: readonly DeviceClass[];
  /** What the pods of this lvmd ask of their nodes; `undefined` when no workload mounts the ConfigMap. */
  readonly demand?: NodeDemand;
}

/** Every lvmd configuration among the objects. */
export const lvmdConfigs: (world: World) => readonly LvmdConfig[] = perWorld((world) => {
  const demands = new Map<string, NodeDemand>();
  for (const daemon of world.ofKind('apps/DaemonSet')) {
    const pod = dig(daemon.object, 'spec', 'template', 'spec');
    for (const volume of items(dig(pod, 'volumes'))) {
      const name = text(dig(volume, 'configMap', 'name'));
      if (name !== undefined) demands.set(`${namespaceOf(daemon)}/${name}`, podDemand(pod));
    }
  }
  return world.ofKind('/ConfigMap').flatMap((document) => {
    const content = dig(document.object, 'data', 'lvmd.yaml');
    return typeof content === 'string' ? [parse(document, content, demands.get(`${namespaceOf(document)}/${nameOf(document)}`))] : [];
  });
});

/** The device classes that a storage class of TopoLVM can mean, over all configurations. */
export function deviceClassesOf(world: World, storageClass: Document): readonly DeviceClass[] {
  if (!isTopolvm(storageClass)) return [];
  const name = deviceClassName(storageClass);
  return lvmdConfigs(world).flatMap(({ classes }) => classes.filter((each) => name === undefined ? each.isDefault : each.name === name));
}

/** The device class that a storage class names, `undefined` when it takes the default. */
export function deviceClassName(storageClass: Document): string | undefined {
  const parameters = fields(storageClass.object.parameters);
  const name = text(parameters['topolvm.io/device-class']) ?? text(parameters['topolvm.cybozu.com/device-class']);
  return name === '' ? undefined : name;
}

/** Whether the class lets volumes be made on these nodes; one that names no places lets them be made anywhere. */
export function allowsNodes(storageClass: Document, group: NodeGroup): boolean {
  const terms = items(storageClass.object.allowedTopologies);
  return terms.length === 0 || terms.some((term) => {
    const known = items(dig(term, 'matchLabelExpressions')).filter((each) => group.node !== undefined || !NODE_KEYS.includes(text(dig(each, 'key')) ?? ''));
    const labels = { ...group.labels, ...Object.fromEntries(NODE_KEYS.map((key) => [key, group.node ?? ''])) };
    const matchExpressions = known.map((each) => ({ ...fields(each), operator: 'In' }));
    return known.length === 0 || mayFit({ ...group, labels }, { terms: [{ matchExpressions }], tolerations: [] });
  });
}

/** The nodes on which a device class may exist, `undefined` when nodes are not declared. */
export function nodesOfDeviceClass(world: World, { config }: DeviceClass): readonly NodeGroup[] | undefined {
  return config.demand ? nodesThatTake(world, config.demand) : nodeGroups(world);
}

const nodesByClass = perWorld(() => new Map<Document, ReadonlySet<NodeGroup> | undefined>());

/** The nodes on which lvmd looks for a device class by what is declared of them, `undefined` when nodes are not declared. */
export function nodesSurelyOfDeviceClass(world: World, { config }: DeviceClass): readonly NodeGroup[] | undefined {
  return config.demand ? nodesThatSurelyTake(world, config.demand) : nodeGroups(world);
}

/** The nodes on which a volume of the class can be made, `undefined` when that is not known. */
export function nodesOfClass(world: World, storageClass: Document): ReadonlySet<NodeGroup> | undefined {
  return remembered(nodesByClass(world), storageClass, () => {
    const classes = deviceClassesOf(world, storageClass);
    if (classes.length === 0 || !nodeGroups(world)) return undefined;
    return new Set(classes.flatMap((each) => nodesOfDeviceClass(world, each) ?? []).filter((group) => allowsNodes(storageClass, group)));
  });
}

function parse(document: Document, content: string, demand: NodeDemand | undefined): LvmdConfig {
  const raw = readYaml(content);
  const classes: DeviceClass[] = [];
  const config: LvmdConfig = { document, classes, ...(raw ? { raw } : {}), ...(demand ? { demand } : {}) };
  items(raw?.['device-classes']).forEach((entry, index) => {
    if (!isSet(entry)) return;
    const each = fields(entry);
    classes.push({
      raw: each,
      path: `data["lvmd.yaml"].device-classes[${index}]`,
      name: text(each.name) ?? '',
      volumeGroup: text(each['volume-group']) ?? '',
      thin: each.type === 'thin',
      ...thinPoolOf(each),
      isDefault: each.default === true,
      spare: (count(each['spare-gb']) ?? DEFAULT_SPARE_GB) * GIB,
      config,
    });
  });
  return config;
}

function thinPoolOf(raw: Fields): Pick<DeviceClass, 'thinPool'> {
  const name = text(dig(raw, 'thin-pool', 'name'));
  const ratio = count(dig(raw, 'thin-pool', 'overprovision-ratio'));
  return raw.type === 'thin' && name !== undefined && ratio !== undefined && ratio >= 1 ? { thinPool: { name, ratio } } : {};
}

function readYaml(content: string): Fields | undefined {
  try {
    return asConfig(JSON.parse(content));
  } catch {
    try {
      // Loaded only for text that other tools wrote: ours is JSON, and a YAML reader costs more than all rules together.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const yaml: typeof import('js-yaml') = require('js-yaml');
      return asConfig(yaml.load(content, { schema: goSchema(yaml) }));
    } catch {
      return undefined;
    }
  }
}

/** YAML as Go reads it for lvmd: of version 1.1, so that `yes` is true, but with dates as text and numbers as in version 1.2. */
function goSchema({ Schema, YAML11_SCHEMA, floatCoreTag, floatYaml11Tag, timestampTag }: typeof import('js-yaml')): Schema {
  return new Schema(YAML11_SCHEMA.tags.filter((tag) => tag !== timestampTag).map((tag) => tag === floatYaml11Tag ? floatCoreTag : tag));
}

function asConfig(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? asRead(value) as Fields : undefined;
}
