import type { Document } from '../../../document';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { perWorld } from '../memo';
import { affinityDemand, type NodeDemand } from '../nodes';
import { count, dig, fields, isSet, items, nameOf, namespaceOf, spec, text, type Fields } from '../read';

/** The kind of Ceph clusters. */
export const CLUSTER = 'ceph.rook.io/CephCluster';
/** How many mons Rook runs when the count is absent or zero. */
const DEFAULT_MONS = 3;

/** One set of OSDs that live on claims. */
export interface DeviceSet {
  readonly path: string;
  readonly name: string;
  readonly raw: Fields;
  readonly templates: readonly ClaimTemplate[];
}

/** A claim template of a device set or of the mons. */
export interface ClaimTemplate {
  readonly path: string;
  /** `data`, `metadata` or `wal`; a template that stands alone is always taken for the data. */
  readonly role: string;
  readonly raw: Fields;
}

/** The Ceph clusters by namespace. */
export const clustersByNamespace: (world: World) => ReadonlyMap<string, readonly Document[]> = perWorld(
  (world) => grouped(world.ofKind(CLUSTER), namespaceOf),
);

/** Namespaces in which a Ceph cluster is declared to exist outside of the program. */
const outsideNamespaces: (world: World) => ReadonlySet<string> = perWorld((world) => new Set(
  (world.facts.external ?? []).filter(({ apiVersion, kind }) => kind === 'CephCluster' && apiVersion.startsWith('ceph.rook.io/'))
    .map(({ namespace }) => namespace ?? '*'),
));

/** The Ceph cluster that the objects of a namespace belong to. */
export function clusterIn(world: World, namespace: string): Document | undefined {
  return clustersByNamespace(world).get(namespace)?.[0];
}

/** Whether somebody else runs a Ceph cluster in the namespace. */
export function isOutside(world: World, namespace: string): boolean {
  const outside = outsideNamespaces(world);
  return outside.has(namespace) || outside.has('*');
}

/** Whether the cluster runs somewhere else and Rook only connects to it. */
export function isConnectionOnly(cluster: Document): boolean {
  return dig(spec(cluster), 'external', 'enable') === true;
}

/** Whether the daemons share the network of their nodes. */
export function onHostNetwork(cluster: Document): boolean {
  const network = fields(spec(cluster).network);
  return network.hostNetwork === true || network.provider === 'host';
}

/** How many mons the operator will run. */
export function monCount(cluster: Document): number {
  const wanted = count(dig(spec(cluster), 'mon', 'count'));
  return wanted === undefined || wanted === 0 ? DEFAULT_MONS : wanted;
}

/** The device sets of a cluster. */
export function deviceSets(cluster: Document): DeviceSet[] {
  return items(dig(spec(cluster), 'storage', 'storageClassDeviceSets')).map((entry, index) => {
    const raw = fields(entry);
    const path = `spec.storage.storageClassDeviceSets[${index}]`;
    const templates = items(raw.volumeClaimTemplates);
    return {
      path,
      raw,
      name: text(raw.name) ?? '',
      templates: templates.map((template, place) => ({
        path: `${path}.volumeClaimTemplates[${place}]`,
        role: templates.length === 1 ? 'data' : text(dig(template, 'metadata', 'name')) || 'data',
        raw: fields(template),
      })),
    };
  });
}

/** The claim template of the mons, if they live on claims. */
export function monTemplate(cluster: Document): ClaimTemplate | undefined {
  const raw = dig(spec(cluster), 'mon', 'volumeClaimTemplate');
  return typeof raw === 'object' && raw !== null ? { path: 'spec.mon.volumeClaimTemplate', role: 'mon', raw: fields(raw) } : undefined;
}

/** All claim templates of the mons, those of single zones among them. */
export function monTemplates(cluster: Document): ClaimTemplate[] {
  const common = monTemplate(cluster);
  return [...common ? [common] : [], ...monZones(cluster).flatMap(({ path, raw }) => {
    const own = raw.volumeClaimTemplate;
    return isSet(own) ? [{ path: `${path}.volumeClaimTemplate`, role: 'mon', raw: fields(own) }] : [];
  })];
}

/** The zones that mons are spread over; those of a stretch cluster go before others. */
export function monZones(cluster: Document): { readonly path: string; readonly raw: Fields }[] {
  const mon = spec(cluster).mon;
  const [path, zones] = isSet(dig(mon, 'stretchCluster'))
    ? ['spec.mon.stretchCluster.zones', dig(mon, 'stretchCluster', 'zones')] : ['spec.mon.zones', dig(mon, 'zones')];
  return items(zones).map((zone, index) => ({ path: `${path}[${index}]`, raw: fields(zone) }));
}

/** What the pods of a daemon ask of their nodes: as Rook merges it, the daemon's affinity replaces that of `all`, tolerations add up. */
export function daemonDemand(cluster: Document, daemon: string): NodeDemand {
  const placement = fields(spec(cluster).placement);
  const all = fields(placement.all);
  const own = fields(placement[daemon]);
  return {
    ...affinityDemand(own.nodeAffinity ?? all.nodeAffinity),
    tolerations: [...items(all.tolerations), ...items(own.tolerations)],
  };
}

/** What the pods of a device set ask of their nodes; for local volumes it is the prepare pod that picks the node. */
export function deviceSetDemand(cluster: Document, set: DeviceSet, prepare: boolean): NodeDemand {
  const all = dig(spec(cluster), 'storage', 'onlyApplyOSDPlacement') === true ? {} : fields(dig(spec(cluster), 'placement', 'all'));
  const own = fields(prepare ? set.raw.preparePlacement ?? set.raw.placement : set.raw.placement);
  const common = affinityDemand(all.nodeAffinity);
  const special = affinityDemand(own.nodeAffinity);
  const tolerations = [...items(all.tolerations), ...items(own.tolerations)];
  if (!common.terms?.length || !special.terms?.length) return { ...common, ...special, tolerations };
  // Rook joins the first term of each into one and forgets the others.
  return { terms: [joined(common.terms[0], special.terms[0]), ...special.terms.slice(1)], tolerations };
}

/** The cluster as sentences name it. */
export function clusterName(cluster: Document): string {
  return `CephCluster ${namespaceOf(cluster)}/${nameOf(cluster)}`;
}

function joined(one: unknown, other: unknown): Fields {
  return {
    matchExpressions: [...items(dig(one, 'matchExpressions')), ...items(dig(other, 'matchExpressions'))],
    matchFields: [...items(dig(one, 'matchFields')), ...items(dig(other, 'matchFields'))],
  };
}
