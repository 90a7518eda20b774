import type { Document } from '../../document';
import type { World } from '../world';
import { classNamed } from './classes';
import { perWorld } from './memo';
import { nodeCount, nodesThatSurelyTake, podDemand, type NodeDemand } from './nodes';
import { amount, count, dig, fields, items, spec, text, title } from './read';
import { daemonDemand, deviceSetDemand, deviceSets, monCount, monTemplate } from './rook/cluster';

/** Claims that are alike and will be made one day. */
export interface ClaimSet {
  readonly document: Document;
  readonly property: string;
  /** Who asks, as sentences name it. */
  readonly owner: string;
  readonly storageClass: Document;
  /** The claim's spec. */
  readonly claim: unknown;
  readonly count: number;
  /** Bytes of each; `undefined` when it cannot be read. */
  readonly size?: number;
  /** What the pods ask of their nodes; `undefined` when the pods are not known. */
  readonly demand?: NodeDemand;
}

/** All claims whose storage class is among the objects. */
export const claimSets: (world: World) => readonly ClaimSet[] = perWorld((world) => [
  ...world.ofKind('/PersistentVolumeClaim').flatMap((document) => claims(world, document, 'spec', title(document), document.object.spec, 1)),
  ...world.ofKind('apps/StatefulSet').flatMap((document) => items(spec(document).volumeClaimTemplates).flatMap((template, index) => claims(
    world, document, `spec.volumeClaimTemplates[${index}].spec`, `${title(document)} (claim ${text(dig(template, 'metadata', 'name')) ?? index + 1})`,
    dig(template, 'spec'), count(spec(document).replicas) ?? 1, podDemand(dig(document.object, 'spec', 'template', 'spec')),
  ))),
  ...world.ofKind('ceph.rook.io/CephCluster').flatMap((document) => ofCeph(world, document)),
  ...world.ofKind('pie.topolvm.io/PieProbe').flatMap((document) => ofProbe(world, document)),
]);

function ofCeph(world: World, document: Document): ClaimSet[] {
  const mon = monTemplate(document);
  return [
    ...(mon ? claims(world, document, `${mon.path}.spec`, `${title(document)} (mons)`, mon.raw.spec, monCount(document), daemonDemand(document, 'mon')) : []),
    ...deviceSets(document).flatMap((set) => set.templates.flatMap(({ path, role, raw }) => claims(
      world, document, `${path}.spec`, `${title(document)} (${role} of device set "${set.name}")`, raw.spec, count(set.raw.count) ?? 0, deviceSetDemand(document, set, true),
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
  return nodes ? claims(world, document, 'spec.pvcCapacity', `${title(document)} (mount probes)`, claim, nodeCount(nodes), demand) : [];
}

function claims(
  world: World, document: Document, property: string, owner: string, claim: unknown, number: number, demand?: NodeDemand,
): ClaimSet[] {
  const storageClass = classNamed(world, dig(claim, 'storageClassName'));
  const size = amount(dig(fields(claim).resources, 'requests', 'storage'));
  if (!storageClass) return [];
  return [{ document, property, owner, storageClass, claim, count: number, ...(size === undefined ? {} : { size }), ...(demand ? { demand } : {}) }];
}
