import { createHash } from 'node:crypto';
import { Phase } from '../core/phase';
import { toWire } from '../core/wire';
import { pullSecrets } from '../site/pull-secrets';
import type { AgentOptions } from './agent-options';
import { Installation, podLabels } from './installation';
import type { Lvmd } from './lvmd';
import { lvmdConfig } from './lvmd-config';
import { lvmdPod } from './lvmd-pod';
import { FIRST_CONFIG, NAMES } from './names';
import { nodePod } from './node-pod';
import type { TopoLvmNodePool } from './node-pool';

/** What makes the pods on the nodes of one pool. */
export interface AgentSetup {
  readonly pool: TopoLvmNodePool;
  readonly lvmd: Lvmd;
  readonly options: AgentOptions;
  /** The name of lvmd's ConfigMap. */
  readonly configMap: string;
}

/** Everything that runs on the nodes of a pool: what serves the kubelet, and lvmd with its file. */
export function addAgents(installation: Installation, pool: TopoLvmNodePool, lvmd: Lvmd, options: AgentOptions): void {
  const config = pool._name ?? FIRST_CONFIG;
  const suffix = pool._name === undefined ? '' : `-${pool._name}`;
  const setup: AgentSetup = { pool, lvmd, options, configMap: `${NAMES.lvmd}-${config}` };
  const text = lvmdConfig(lvmd, pool);
  // lvmd reads its file once, so a new file has to make new pods.
  const annotations = { 'checksum/config': createHash('sha256').update(text).digest('hex') };
  if (lvmd._hasOwnPods || lvmd._isEmbedded) {
    installation.add(`lvmd-config${suffix}`, {
      apiVersion: 'v1', kind: 'ConfigMap', name: setup.configMap, phase: Phase.CONFIG, labels: { idx: config }, body: { data: { 'lvmd.yaml': text } },
    });
  }
  addDaemons(installation, setup, {
    id: `node${suffix}`, name: `${NAMES.node}${suffix}`, labels: podLabels('node', pool._name), pod: nodePod(installation, setup),
    ...(lvmd._isEmbedded ? { annotations } : {}),
  });
  if (!lvmd._hasOwnPods) return;
  addDaemons(installation, setup, {
    id: `lvmd${suffix}`, name: setup.configMap, labels: podLabels('lvmd', config), pod: lvmdPod(installation, setup), annotations,
  });
}

interface Daemons {
  readonly id: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: object;
  readonly pod: object;
}

/** Runs a pod on every node of the pool; all of its pods share one placement, since neither is of use without the other. */
function addDaemons(installation: Installation, { pool, options }: AgentSetup, { id, name, labels, annotations, pod }: Daemons): void {
  const spec = {
    ...pod,
    ...pullSecrets(installation.site),
    priorityClassName: options.priorityClassName ?? 'system-node-critical',
    ...pool._placement,
  };
  installation.add(id, {
    apiVersion: 'apps/v1', kind: 'DaemonSet', name, phase: Phase.OPERATORS, labels,
    body: {
      spec: {
        ...toWire({ updateStrategy: options.updateStrategy }),
        selector: { matchLabels: labels },
        template: { metadata: { labels, ...(annotations === undefined ? {} : { annotations }) }, spec },
      },
    },
  });
}
