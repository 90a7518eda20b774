import type { k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireList } from '../../core/require-list';
import { requireObject } from '../../core/require-object';
import { Resources } from '../../core/resources';
import { SecretRef } from '../../core/secret-ref';
import { shown } from '../../core/shown';
import { Size } from '../../core/size';
import { Topology } from '../../core/topology';
import { toWire } from '../../core/wire';
import { SpreadPolicy } from '../cluster/spread-policy';
import { whole } from '../numbers';
import { spreadConstraint, spreadLevels } from '../spread-constraint';
import type { GatewayConfigSecret } from './gateway-config-secret';
import type { GatewayVolume } from './gateway-volume';
import type { ObjectGatewayOptions } from './object-gateway-options';

/** The port of a gateway that is told none. */
const PORT = 80;
const HIGHEST_PORT = 65535;

/** The ports that a gateway listens on. */
export function gatewayPorts({ port, securePort }: ObjectGatewayOptions): { readonly port?: number; readonly securePort?: number } {
  return { port: port ?? (securePort === undefined ? PORT : undefined), securePort };
}

/**
 * The gateway of a store; what is not given is as in upstream's chart, but for two daemons in place of one.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/charts/rook-ceph-cluster/values.yaml
 */
export function objectGatewaySpec(store: string, options: ObjectGatewayOptions, scope: IConstruct): object {
  const { port, securePort } = gatewayPorts(options);
  const secret = (name: 'sslCertificate' | 'caBundle') => options[name] && SecretRef._require(options[name], `gateway.${name}`, scope).secretName;
  return {
    ...(options.externalEndpoints === undefined ? podSpec(store, options, scope) : externalSpec(options, scope)),
    port: whole(port, 0, HIGHEST_PORT, 'gateway.port', scope),
    securePort: whole(securePort, 0, HIGHEST_PORT, 'gateway.securePort', scope),
    sslCertificateRef: secret('sslCertificate'),
    caBundleRef: secret('caBundle'),
    hostNetwork: options.hostNetwork,
    labels: options.labels && { ...options.labels },
    annotations: options.annotations && { ...options.annotations },
    service: options.service && {
      labels: options.service.labels && { ...options.service.labels },
      annotations: options.service.annotations && { ...options.service.annotations },
    },
    readAffinity: options.readAffinity && { type: options.readAffinity },
    rgwConfig: options.rgwConfig && { ...options.rgwConfig },
    rgwConfigFromSecret: options.rgwConfigFromSecret && secretValues(options.rgwConfigFromSecret, scope),
    rgwCommandFlags: options.rgwCommandFlags && { ...options.rgwCommandFlags },
    additionalVolumeMounts: options.additionalVolumeMounts && volumes(options.additionalVolumeMounts, scope),
    opsLogSidecar: options.opsLogSidecar && { resources: toWire(options.opsLogSidecar.resources ?? resourcesOf('100m', 40, 100)) },
    dashboardEnabled: options.dashboardEnabled,
    disableMultisiteSyncTraffic: options.disableMultisiteSyncTraffic,
  };
}

function podSpec(store: string, options: ObjectGatewayOptions, scope: IConstruct): object {
  return {
    instances: whole(options.instances, 1, Infinity, 'gateway.instances', scope) ?? 2,
    placement: placementSpec(store, options, scope),
    resources: toWire(options.resources ?? resourcesOf('1', 1024, 2048)),
    priorityClassName: options.priorityClassName ?? 'system-cluster-critical',
  };
}

/** No pod is made, so nothing is filled in for any. */
function externalSpec({ externalEndpoints, instances, placement, resources, priorityClassName }: ObjectGatewayOptions, scope: IConstruct): object {
  const endpoints = requireList(externalEndpoints!, 'gateway.externalEndpoints', scope).map((endpoint, index) => requireObject(endpoint, '_spec', {
    where: `gateway.externalEndpoints[${index}]`, kind: 'the address of a gateway', fix: 'Write for example rook.ObjectGatewayEndpoint.hostname("s3.example.com")',
  }, scope)._spec());
  return { externalRgwEndpoints: endpoints, instances, placement: toWire(placement), resources: toWire(resources), priorityClassName };
}

/** Rook keeps gateways apart by node only, and only if that is easy. */
function placementSpec(store: string, { spread, spreadPolicy, placement }: ObjectGatewayOptions, scope: IConstruct): object {
  const levels = spreadLevels(spread ?? [Topology.ZONE, Topology.HOST], 'gateways', 'gateway.spread', scope);
  const pods = { matchLabels: { app: 'rook-ceph-rgw', rook_object_store: store } };
  const constraints = levels.map((level) => spreadConstraint(level, spreadPolicy ?? SpreadPolicy.PREFERRED, pods));
  return toWire({
    ...placement,
    topologySpreadConstraints: placement?.topologySpreadConstraints ?? (constraints.length === 0 ? undefined : constraints),
  });
}

function resourcesOf(cpu: string, memory: number, memoryLimit: number): k8s.ResourceRequirements {
  return Resources.of({ cpu, memory: Size.mebi(memory), memoryLimit: Size.mebi(memoryLimit) });
}

function secretValues(settings: { readonly [option: string]: GatewayConfigSecret }, scope: IConstruct): object {
  return Object.fromEntries(Object.entries(settings).map(([option, { secret, key }]) => [
    option, { name: SecretRef._require(secret, `gateway.rgwConfigFromSecret.${option}`, scope).secretName, key },
  ]));
}

function volumes(mounts: GatewayVolume[], scope: IConstruct): object[] {
  const seen = new Set<string>();
  return requireList(mounts, 'gateway.additionalVolumeMounts', scope).map(({ subPath, source }, index) => {
    const where = `gateway.additionalVolumeMounts[${index}]`;
    requireObject(source, '_volumeSource', {
      where: `${where}.source`, kind: 'a source of files', fix: "Write for example rook.FileSource.secret(SecretRef.named('ldap'))",
    }, scope);
    if (seen.has(subPath)) {
      throw refusal({
        where: `${where}.subPath`,
        what: `${shown(subPath)} is taken by another volume`,
        why: 'Volumes are named after it, and Kubernetes refuses two of one name',
        fix: 'Give each volume a directory of its own',
      }, scope);
    }
    seen.add(subPath);
    return { subPath, volumeSource: source._volumeSource() };
  });
}
