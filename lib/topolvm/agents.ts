import { createHash } from 'node:crypto';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
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
import { podTemplate } from './workload';
import type { WorkloadOptions } from './workload-options';

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
  if (options.lvmd !== undefined && !lvmd._hasOwnPods) {
    throw refusal({
      where: 'agents.lvmd',
      what: 'lvmd has no pods of its own',
      why: 'There is nothing that this could be said of',
      fix: lvmd._isEmbedded ? 'Say it of agents.node, where lvmd runs' : 'Leave it out',
    }, installation.scope);
  }
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
    where: 'agents.node', options: options.node,
    ...(lvmd._isEmbedded ? { annotations } : {}),
  });
  if (!lvmd._hasOwnPods) return;
  addDaemons(installation, setup, {
    id: `lvmd${suffix}`, name: setup.configMap, labels: podLabels('lvmd', config), pod: lvmdPod(installation, setup), annotations,
    where: 'agents.lvmd', options: options.lvmd,
  });
}

interface Daemons {
  readonly id: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly pod: { readonly [field: string]: any };
  readonly where: string;
  readonly options?: WorkloadOptions;
}

/** Runs a pod on every node of the pool; all of its pods share one placement, since neither is of use without the other. */
function addDaemons(installation: Installation, { pool, options }: AgentSetup, daemons: Daemons): void {
  const { id, name, labels, annotations, pod, where, options: own = {} } = daemons;
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
        template: podTemplate(spec, { options: own, where, scope: installation.scope, labels, annotations }),
      },
    },
    overrides: own.overrides,
  });
}
