import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { STORAGE_CLASS } from '../classes';
import { isKernelAtLeast, knowsMsgr2 } from '../kernels';
import { dig, namespaceOf, spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';

/** Something that clients in older kernels do not know. */
interface Demand {
  readonly path: readonly string[];
  readonly value: unknown;
  /** What the cluster does then. */
  readonly words: string;
  /** The release of Linux that knows it. */
  readonly since: string;
  readonly isKnown: (kernel: string) => boolean;
}

const CONNECTIONS = ['network', 'connections'];
const MSGR2 = { value: true, since: '5.11', isKnown: knowsMsgr2 };
const DEMANDS: readonly Demand[] = [
  { ...MSGR2, path: [...CONNECTIONS, 'encryption', 'enabled'], words: 'encrypts its connections' },
  { ...MSGR2, path: [...CONNECTIONS, 'compression', 'enabled'], words: 'compresses its connections' },
  { ...MSGR2, path: [...CONNECTIONS, 'requireMsgr2'], words: 'speaks the second version of the protocol only' },
  {
    path: ['security', 'cephx', 'csi', 'keyType'], value: 'aes256k', words: 'gives drivers keys of 256 bits',
    since: '7.0', isKnown: (kernel) => isKernelAtLeast(kernel, '7.0'),
  },
];

/** Nodes whose kernels cannot talk to a cluster. */
export const kernelTooOld: Rule = {
  id: 'rook/kernel-too-old',
  severity: Severity.ERROR,
  why: 'The kernel of a node maps and mounts volumes; one that does not know what the cluster demands fails, and pods stay at ContainerCreating',
  fix: 'Run a newer kernel on these nodes, switch the setting off, or mount by rbd-nbd and fuse (mounter of the classes), which lose volumes when their pod restarts',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md (network configuration settings), deploy/examples/cluster-test.yaml (keyType), issues 11541 and 11795',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const pools = (world.facts.nodePools ?? []).filter(({ kernel }) => kernel !== undefined);
    if (pools.length === 0 || !isMountedByKernels(world, document)) return;
    for (const { path, value, words, since, isKnown } of DEMANDS) {
      const old = pools.filter(({ kernel }) => !isKnown(kernel!));
      if (dig(spec(document), ...path) !== value || old.length === 0) continue;
      const run = old.map(({ name, kernel }) => `${name} (${kernel})`).join(', ');
      yield { document, property: `spec.${path.join('.')}`, message: `${clusterName(document)} ${words}, which Linux knows from ${since} on; older are the nodes of ${run}` };
    }
  },
};

function isMountedByKernels(world: World, cluster: Document): boolean {
  return world.ofKind(STORAGE_CLASS).some((storageClass) => {
    const { clusterID, mounter } = parametersOf(storageClass);
    return ['rbd', 'cephfs'].includes(cephDriver(storageClass)?.type ?? '') && !['rbd-nbd', 'fuse'].includes(text(mounter) ?? '')
      && namespaceOfClusterId(world, text(clusterID) ?? '') === namespaceOf(cluster);
  });
}
