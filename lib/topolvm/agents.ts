import { createHash } from 'node:crypto';
import { Phase } from '../core/phase';
import { toWire } from '../core/wire';
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
  readonly lvmd: Lvmd;
  readonly options: AgentOptions;
  /** The ConfigMap with lvmd's file, absent where the nodes have their own. */
  readonly configMap?: string;
}

/** Everything that runs on the nodes of a pool: what serves the kubelet, and lvmd with its file. */
export function addAgents(installation: Installation, pool: TopoLvmNodePool, lvmd: Lvmd, options: AgentOptions): void {
  const config = pool._name ?? FIRST_CONFIG;
  const suffix = pool._name === undefined ? '' : `-${pool._name}`;
  const configMap = `${NAMES.lvmd}-${config}`;
  const setup: AgentSetup = { lvmd, options, ...(lvmd._hasOwnPods || lvmd._isEmbedded ? { configMap } : {}) };
  const text = lvmdConfig(lvmd, pool);
  if (setup.configMap !== undefined) {
    installation.add(`lvmd-config${suffix}`, {
      apiVersion: 'v1', kind: 'ConfigMap', name: configMap, phase: Phase.CONFIG, labels: { idx: config }, body: { data: { 'lvmd.yaml': text } },
    });
  }
  // lvmd reads its file once, so a new file has to make new pods.
  const annotations = { 'checksum/config': createHash('sha256').update(text).digest('hex') };
  const daemons = (id: string, name: string, labels: Record<string, string>, spec: object, reads: boolean): void => installation.add(id, {
    apiVersion: 'apps/v1', kind: 'DaemonSet', name, phase: Phase.OPERATORS, labels,
    body: {
      spec: {
        ...toWire({ updateStrategy: options.updateStrategy }),
        selector: { matchLabels: labels },
        template: {
          metadata: { labels, ...(reads ? { annotations } : {}) },
          spec: {
            ...spec,
            ...installation.pullSecrets,
            priorityClassName: options.priorityClassName ?? 'system-node-critical',
            ...pool._placement,
          },
        },
      },
    },
  });
  daemons(`node${suffix}`, `${NAMES.node}${suffix}`, podLabels('node', pool._name), nodePod(installation, setup), lvmd._isEmbedded);
  if (lvmd._hasOwnPods) daemons(`lvmd${suffix}`, configMap, podLabels('lvmd', config), lvmdPod(installation, setup), true);
}
