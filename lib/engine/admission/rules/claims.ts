import type { Document } from '../../document';
import type { World } from '../world';
import { classNamed } from './classes';
import { selects } from './label-selector';
import { perWorld } from './memo';
import { nodeCount, nodesThatSurelyTake, podDemand, type NodeDemand } from './nodes';
import { ephemeralClaims, podTemplates, type PodTemplate } from './pod-templates';
import { amount, count, dig, fields, isSet, items, nameOf, namespaceOf, spec, text, title } from './read';
import { daemonDemand, deviceSetDemand, deviceSets, monCount, monTemplates } from './rook/cluster';
import { osdPods } from './rook/spread';

/** Claims that are alike and will be made one day. */
export interface ClaimSet {
  readonly document: Document;
  readonly property: string;
  /** Who asks, as sentences name it. */
  readonly owner: string;
  readonly storageClass: Document;
  /** The claim's spec. */
  readonly claim: unknown;
  /** How many there are at least, all the time; 0 where it depends on something else. */
  readonly count: number;
  /** Bytes of each; `undefined` when it cannot be read. */
  readonly size?: number;
  /** What the pods ask of their nodes; `undefined` when the pods are not known. */
  readonly demand?: NodeDemand;
  /** How many of the pods one node takes at most; absent: any number. */
  readonly perNode?: number;
  /** The same for all claims that one pod mounts, which are on one node. */
  readonly pod?: string;
}

/** What is known of the pods behind claims. */
type Pods = Pick<ClaimSet, 'demand' | 'perNode' | 'pod'>;

const HOST = 'kubernetes.io/hostname';

/** All claims whose storage class is among the objects. */
export const claimSets: (world: World) => readonly ClaimSet[] = perWorld((world) => {
  const mounting = podsByClaim(world);
  const probes = world.ofKind('pie.topolvm.io/PieProbe').map((document) => [`${namespaceOf(document)}/${nameOf(document)}`, ofProbe(world, document)] as const);
  const probed = new Set<string>(probes.flatMap(([name, sets]) => sets.length > 0 ? name : []));
  return [
    // What is written for a probe before its controller makes it is one claim, not two.
    ...world.ofKind('/PersistentVolumeClaim').filter((document) => !probed.has(probeOf(document))).flatMap((document) => claims(
      world, document, 'spec', title(document), document.object.spec, 1, mounting.get(`${namespaceOf(document)}/${nameOf(document)}`),
    )),
    ...podTemplates(world).flatMap((pods) => [...ofStatefulSet(world, pods), ...ofPods(world, pods)]),
    ...world.ofKind('ceph.rook.io/CephCluster').flatMap((document) => ofCeph(world, document)),
    ...probes.flatMap(([, sets]) => sets),
  ];
});

/** The probe that a claim is labelled with, by its namespace and name. */
function probeOf(document: Document): string {
  return `${namespaceOf(document)}/${text(dig(document.object, 'metadata', 'labels', 'pie-probe')) ?? ''}`;
}

/** The pods that mount a claim, by its namespace and name; all of them are on its node, so the first say as much as any. */
function podsByClaim(world: World): Map<string, Pods> {
  const found = new Map<string, Pods>();
  for (const { document, spec: pod } of podTemplates(world)) {
    for (const volume of items(pod.volumes)) {
      const name = text(dig(volume, 'persistentVolumeClaim', 'claimName'));
      const key = `${namespaceOf(document)}/${name}`;
      if (name !== undefined && !found.has(key)) found.set(key, { demand: podDemand(pod) });
    }
  }
  return found;
}

function ofStatefulSet(world: World, { document, spec: pod, labels, count: replicas = 0 }: PodTemplate): ClaimSet[] {
  if (document.object.kind !== 'StatefulSet') return [];
  const pods = { demand: podDemand(pod), pod: title(document), ...apart(dig(pod, 'affinity', 'podAntiAffinity'), labels) };
  return items(spec(document).volumeClaimTemplates).flatMap((template, index) => claims(
    world, document, `spec.volumeClaimTemplates[${index}].spec`, `${title(document)} (claim ${text(dig(template, 'metadata', 'name')) ?? index + 1})`,
    dig(template, 'spec'), replicas, pods,
  ));
}

function ofPods(world: World, template: PodTemplate): ClaimSet[] {
  const { document, spec: pod, labels, count: number = 0 } = template;
  const pods = { demand: podDemand(pod), pod: title(document), ...apart(dig(pod, 'affinity', 'podAntiAffinity'), labels) };
  return ephemeralClaims(template).flatMap((each) => claims(world, document, each.path, `${title(document)} (volume ${each.name})`, each.spec, number, pods));
}

function ofCeph(world: World, document: Document): ClaimSet[] {
  const templates = monTemplates(document);
  const mon = spec(document).mon;
  // How many mons are of which zone is up to Rook; one that floats among nodes has no volume of its own.
  const mons = templates.length > 1 ? 0 : monCount(document) - (text(dig(mon, 'floatingMon', 'name')) ? 1 : 0);
  const onePerNode = dig(mon, 'allowMultiplePerNode') === true ? {} : { perNode: 1 };
  return [
    ...templates.flatMap(({ path, raw }) => claims(
      world, document, `${path}.spec`, `${title(document)} (mons)`, raw.spec, mons, { demand: daemonDemand(document, 'mon'), ...onePerNode },
    )),
    ...deviceSets(document).flatMap((set) => set.templates.flatMap(({ path, role, raw }) => claims(
      world, document, `${path}.spec`, `${title(document)} (${role} of device set "${set.name}")`, raw.spec, count(set.raw.count) ?? 0, {
        demand: deviceSetDemand(document, set, true),
        pod: `${title(document)} ${set.path}`,
        ...apart(osdPods(document, set).daemon.placement.podAntiAffinity, { 'app': 'rook-ceph-osd', 'ceph.rook.io/DeviceSet': set.name }),
      },
    ))),
  ];
}

/** A mount probe keeps one claim on every node that it selects, tolerations or not. */
function ofProbe(world: World, document: Document): ClaimSet[] {
  const { nodeSelector, pvcCapacity, disableMountProbes, monitoringStorageClass } = spec(document);
  if (disableMountProbes === true) return [];
  const demand: NodeDemand = { terms: items(dig(nodeSelector, 'nodeSelectorTerms')), tolerations: [{ operator: 'Exists' }] };
  const nodes = nodesThatSurelyTake(world, demand);
  const claim = { storageClassName: monitoringStorageClass, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: pvcCapacity ?? '100Mi' } } };
  const pods = { demand, perNode: 1 };
  return nodes ? claims(world, document, 'spec.pvcCapacity', `${title(document)} (mount probes)`, claim, nodeCount(nodes), pods) : [];
}

/** Whether pods keep away from nodes with another of their own. */
function apart(podAntiAffinity: unknown, labels: Readonly<Record<string, string>>): Pick<ClaimSet, 'perNode'> {
  const alone = items(dig(podAntiAffinity, 'requiredDuringSchedulingIgnoredDuringExecution')).some((term) => (
    dig(term, 'topologyKey') === HOST && selects(dig(term, 'labelSelector'), labels) && !isSet(dig(term, 'namespaces')) && !isSet(dig(term, 'namespaceSelector'))
  ));
  return alone ? { perNode: 1 } : {};
}

function claims(world: World, document: Document, property: string, owner: string, claim: unknown, number: number, pods: Pods = {}): ClaimSet[] {
  const storageClass = classNamed(world, dig(claim, 'storageClassName'));
  const size = amount(dig(fields(claim).resources, 'requests', 'storage'));
  if (!storageClass) return [];
  return [{ document, property, owner, storageClass, claim, count: number, ...(size === undefined ? {} : { size }), ...pods }];
}
