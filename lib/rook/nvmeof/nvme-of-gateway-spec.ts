import type { IConstruct } from 'constructs';
import { toWire } from '../../core/wire';
import { Site } from '../../site/site';
import { SpreadPolicy } from '../cluster/spread-policy';
import { defined } from '../defined';
import { whole } from '../numbers';
import { spreadConstraint, spreadLevels } from '../spread-constraint';
import type { NvmeOfGatewayOptions } from './nvme-of-gateway-options';
import type { NvmeOfGatewayPorts } from './nvme-of-gateway-ports';

/** Fields of the ports in the object. */
const FIELDS = { io: 'ioPort', gateway: 'gatewayPort', monitor: 'monitorPort', discovery: 'discoveryPort' } as const;
/** Ports that the gateways listen on because their configuration says so; Rook writes the usual ones there, whatever the object has. */
const CONFIGURED = ['gateway', 'monitor', 'discovery'] as const;

/**
 * The spec of a CephNVMeOFGateway.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/nvmeof/controller.go
 */
export function nvmeOfGatewaySpec(name: string, instances: number, options: NvmeOfGatewayOptions, scope: IConstruct): object {
  const { ports = {}, config, configMapName } = options;
  return {
    pool: options.pool.poolName,
    group: options.group ?? name,
    instances,
    image: options.image ?? Site.siteOf(scope)._nvmeOfGatewayImage,
    ports: options.ports && portFields(ports, scope),
    nvmeofConfig: withPorts(config, configMapName === undefined ? ports : {}),
    configMapRef: configMapName,
    hostNetwork: options.hostNetwork,
    placement: placementSpec(name, options, scope),
    resources: toWire(options.resources),
    priorityClassName: options.priorityClassName,
    livenessProbe: toWire(options.livenessProbe),
    labels: options.labels && { ...options.labels },
    annotations: options.annotations && { ...options.annotations },
  };
}

function portFields(ports: NvmeOfGatewayPorts, scope: IConstruct): object {
  return defined<unknown>(Object.fromEntries(Object.entries(FIELDS).map(([port, field]) => [
    field, whole(ports[port as keyof NvmeOfGatewayPorts], 1, 65535, `ports.${port}`, scope),
  ])));
}

function withPorts(config: NvmeOfGatewayOptions['config'] = {}, ports: NvmeOfGatewayPorts): object | undefined {
  const written = Object.fromEntries(Object.entries(config).map(([section, settings]) => [section, { ...settings }]));
  for (const section of CONFIGURED) {
    const port = ports[section];
    if (port !== undefined) written[section] = { port: String(port), ...written[section] };
  }
  return Object.keys(written).length === 0 ? undefined : written;
}

function placementSpec(name: string, { spread, spreadPolicy, placement }: NvmeOfGatewayOptions, scope: IConstruct): object | undefined {
  if (spread === undefined) return toWire(placement);
  const pods = { matchLabels: { 'app': 'rook-ceph-nvmeof', 'app.kubernetes.io/part-of': name } };
  const constraints = spreadLevels(spread, 'gateways', 'spread', scope)
    .map((level) => spreadConstraint(level, spreadPolicy ?? SpreadPolicy.PREFERRED, pods));
  return toWire({ ...placement, topologySpreadConstraints: placement?.topologySpreadConstraints ?? constraints });
}
