import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import type { World } from '../../world';
import { STORAGE_CLASS } from '../classes';
import { count, dig, isSet, spec, text, title } from '../read';
import { clusterIn, isConnectionOnly } from './cluster';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';
import { daemonService } from './daemon-service';
import { GATEWAY, GATEWAY_PORTS, listenedPort } from './gateways';

const [MANAGEMENT] = GATEWAY_PORTS;

/** A class whose volumes no gateway serves. */
export const classNvmeofGateway: Rule = {
  id: 'rook/class-nvmeof-gateway',
  severity: Severity.ERROR,
  why: 'The driver refuses every claim of a class that does not say all of it, and without the gateways themselves there is nobody to make or serve volumes',
  fix: 'Give subsystemNQN, nvmeofGatewayAddress, nvmeofGatewayPort and listeners, a JSON list of hostname, address and port, for the gateways of one CephNVMeOFGateway',
  evidence: 'ceph/ceph-csi internal/nvmeof/controller/controllerserver.go validateCreateVolumeRequest, internal/nvmeof/volume.go SetupListeners',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (cephDriver(document)?.type !== 'nvmeof') return;
    const parameters = parametersOf(document);
    for (const field of ['subsystemNQN', 'nvmeofGatewayAddress', 'nvmeofGatewayPort']) {
      if (!text(parameters[field])) yield { document, property: `parameters.${field}`, message: `${title(document)} has no ${field}` };
    }
    const { hosts, faults } = listenersOf(document);
    yield* faults;
    const namespace = namespaceOfClusterId(world, text(parameters.clusterID) ?? '');
    const cluster = namespace === undefined ? undefined : clusterIn(world, namespace);
    if (namespace === undefined || !cluster || isConnectionOnly(cluster)) return;
    for (const host of hosts) yield* gatewayFaults(document, world, { namespace, host, property: 'parameters.listeners' });
    const host = text(parameters.nvmeofGatewayAddress) ?? '';
    yield* gatewayFaults(document, world, { namespace, host, property: 'parameters.nvmeofGatewayAddress' });
    const gateway = world.find(GATEWAY, namespace, daemonService(host, 'nvmeof')?.owner ?? '');
    const port = gateway && listenedPort(gateway, MANAGEMENT);
    if (port === undefined || String(port) === text(parameters.nvmeofGatewayPort)) return;
    yield {
      document,
      property: 'parameters.nvmeofGatewayPort',
      message: `${title(document)} asks ${title(gateway!)} at port ${text(parameters.nvmeofGatewayPort) || 'none'}, it listens on ${port}`,
      fix: `Write "${port}"`,
    };
  },
};

/** The hosts that nodes read and write volumes through. */
function listenersOf(document: Document): { readonly hosts: readonly string[]; readonly faults: readonly Violation[] } {
  const { listeners, networkMask } = parametersOf(document);
  const fault = (what: string) => ({ hosts: [], faults: [{ document, property: 'parameters.listeners', message: `${title(document)} ${what}` }] });
  if (isSet(networkMask)) return isSet(listeners) ? fault('has both listeners and a networkMask') : { hosts: [], faults: [] };
  if (!text(listeners)) return fault('has no listeners');
  const list = parsed(text(listeners)!);
  if (!Array.isArray(list) || list.length === 0) return fault('has listeners that are no list in JSON, or an empty one');
  const wrong = list.find((each) => !text(dig(each, 'hostname')) || (isSet(dig(each, 'port')) && count(dig(each, 'port')) === undefined));
  if (wrong !== undefined) return fault(`has the listener ${JSON.stringify(wrong)}, which needs a hostname, and a number as its port if it has one`);
  return { hosts: list.map((each) => text(dig(each, 'hostname'))!), faults: [] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function* gatewayFaults(
  document: Document, world: World, { namespace, host, property }: { readonly namespace: string; readonly host: string; readonly property: string },
): Iterable<Violation> {
  const service = daemonService(host, 'nvmeof');
  if (service === undefined || world.isExternal(GATEWAY, namespace, service.owner)) return;
  const gateway = world.find(GATEWAY, namespace, service.owner);
  const instances = gateway && (count(spec(gateway).instances) ?? 0);
  if (instances === undefined) {
    yield { document, property, message: `${title(document)} uses ${host}, and namespace ${namespace} has no CephNVMeOFGateway ${service.owner}` };
  } else if (service.index < 0 || service.index >= instances) {
    yield { document, property, message: `${title(document)} uses ${host}, ${title(gateway!)} has ${instances} gateways` };
  }
}
