import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import type { World } from '../../world';
import { lvmdConfigs, type LvmdConfig } from '../lvmd';
import { nodeGroups, nodesThatSurelyTake, podDemand } from '../nodes';
import { dig, items, nameOf, namespaceOf, text, title } from '../read';
import { onHost } from './host-socket';
import { commandOf, flagOf, running } from './workloads';

const SOCKET = '/run/topolvm/lvmd.sock';
const VOLUMES = 'spec.template.spec.volumes';

/** Two programs that look for each other in two places. */
export const socketDiffers: Rule = {
  id: 'topolvm/socket-differs',
  severity: Severity.ERROR,
  why: 'topolvm-node finds nobody on its socket and exits again and again, and no volume can be made on the node',
  fix: 'Give --lvmd-socket of topolvm-node and socket-name of lvmd one path, in a directory of the node that both mount',
  evidence: 'topolvm/topolvm cmd/topolvm-node/app/run.go, cmd/lvmd/app/root.go, charts/topolvm/values.yaml (lvmd.socketName, node.lvmdSocket)',
  * inspectAll(world) {
    const servers = lvmdServers(world);
    for (const node of running(world, 'apps/DaemonSet', 'topolvm-node')) {
      const line = commandOf(node.object, 'topolvm-node') ?? [];
      if (line.some((word) => /^--embed-lvmd(=true)?$/.test(word))) continue;
      const socket = flagOf(line, '--lvmd-socket') ?? SOCKET;
      const met = servers.filter(({ document }) => meet(world, node, document));
      if (met.length > 0) yield* compared(node, socket, met);
    }
  },
};

interface Server {
  readonly document: Document;
  readonly socket: string;
}

function* compared(node: Document, socket: string, servers: readonly Server[]): Iterable<Violation> {
  const own = onHost(node, 'topolvm-node', socket);
  if (!('path' in own)) {
    yield { document: node, property: VOLUMES, message: `${title(node)} looks for lvmd at ${socket}, which is no file of the node (${told(own.volume)})` };
    return;
  }
  for (const server of servers) {
    const other = onHost(server.document, 'lvmd', server.socket);
    if (!('path' in other)) {
      yield { document: server.document, property: VOLUMES, message: `${title(server.document)} listens at ${server.socket}, which is no file of the node (${told(other.volume)})` };
    } else if (other.path !== own.path) {
      yield { document: node, property: 'spec.template.spec.containers', message: `${title(node)} looks for lvmd at ${own.path} of the node, ${title(server.document)} listens at ${other.path}` };
    }
  }
}

/** The DaemonSets that run lvmd by a file among the objects. */
function lvmdServers(world: World): Server[] {
  const configs = new Map(lvmdConfigs(world).map((config) => [`${namespaceOf(config.document)}/${nameOf(config.document)}`, config]));
  return running(world, 'apps/DaemonSet', 'lvmd').flatMap((document) => {
    const mounted = items(dig(document.object, 'spec', 'template', 'spec', 'volumes'))
      .map((volume) => configs.get(`${namespaceOf(document)}/${text(dig(volume, 'configMap', 'name'))}`)).find((config) => config?.raw !== undefined);
    const socket = mounted && socketOf(mounted);
    return socket?.startsWith('/') ? [{ document, socket }] : [];
  });
}

function socketOf({ raw }: LvmdConfig): string | undefined {
  const name = raw?.['socket-name'] ?? SOCKET;
  return text(name);
}

function meet(world: World, one: Document, other: Document): boolean {
  if (!nodeGroups(world)) return true;
  const [first, second] = [one, other].map(({ object }) => nodesThatSurelyTake(world, podDemand(dig(object, 'spec', 'template', 'spec'))) ?? []);
  return first.some((group) => second.includes(group));
}

function told(volume: string | undefined): string {
  return volume === undefined ? 'nothing is mounted there' : `volume ${volume} is not a hostPath`;
}
