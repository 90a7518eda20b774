import type { IConstruct } from 'constructs';
import { requireObject } from '../../core/require-object';
import { Topology } from '../../core/topology';
import { toWire } from '../../core/wire';
import { SpreadPolicy } from '../cluster/spread-policy';
import type { FileSource } from '../file-source/file-source';
import { whole } from '../numbers';
import { spreadConstraint, spreadLevels } from '../spread-constraint';
import type { NfsKerberosOptions } from './nfs-kerberos-options';
import type { NfsOptions } from './nfs-options';
import type { NfsSssdOptions } from './nfs-sssd-options';

/** Keys and passwords are read by nobody but the daemon. */
const PRIVATE = 0o600;

/** The spec of a CephNFS. */
export function nfsSpec(name: string, options: NfsOptions, scope: IConstruct): object {
  const active = whole(options.activeCount, 1, Infinity, 'activeCount', scope) ?? 1;
  const { kerberos, sssd } = options;
  return {
    server: {
      active,
      port: whole(options.port, 1, 65535, 'port', scope),
      logLevel: options.logLevel,
      hostNetwork: options.hostNetwork,
      placement: placementSpec(name, active, options, scope),
      resources: toWire(options.resources),
      priorityClassName: options.priorityClassName,
      livenessProbe: toWire(options.livenessProbe),
      image: options.image,
      imagePullPolicy: options.imagePullPolicy,
      labels: options.labels && { ...options.labels },
      annotations: options.annotations && { ...options.annotations },
    },
    security: kerberos || sssd ? { kerberos: kerberos && kerberosSpec(kerberos, scope), sssd: sssd && sssdSpec(sssd, scope) } : undefined,
  };
}

/** Rook puts no constraint on the servers, so that all could be on one node. */
function placementSpec(name: string, active: number, { spread, spreadPolicy, placement }: NfsOptions, scope: IConstruct): object | undefined {
  const levels = spreadLevels(spread ?? (active > 1 ? [Topology.ZONE, Topology.HOST] : []), 'NFS servers', 'spread', scope);
  if (levels.length === 0) return toWire(placement);
  const pods = { matchLabels: { app: 'rook-ceph-nfs', ceph_nfs: name } };
  const constraints = levels.map((level) => spreadConstraint(level, spreadPolicy ?? SpreadPolicy.PREFERRED, pods));
  return toWire({ ...placement, topologySpreadConstraints: placement?.topologySpreadConstraints ?? constraints });
}

function kerberosSpec({ principalName, domainName, configFiles, keytabFile }: NfsKerberosOptions, scope: IConstruct): object {
  return {
    principalName,
    domainName,
    configFiles: configFiles && files(configFiles, 'kerberos.configFiles', scope),
    keytabFile: keytabFile && files(keytabFile, 'kerberos.keytabFile', scope, PRIVATE),
  };
}

function sssdSpec({ image, configFile, additionalFiles, resources, debugLevel }: NfsSssdOptions, scope: IConstruct): object {
  return {
    sidecar: {
      image,
      sssdConfigFile: configFile && files(configFile, 'sssd.configFile', scope, PRIVATE),
      additionalFiles: additionalFiles && Object.entries(additionalFiles)
        .map(([subPath, source]) => ({ subPath, ...files(source, `sssd.additionalFiles["${subPath}"]`, scope, PRIVATE) })),
      resources: toWire(resources),
      debugLevel: whole(debugLevel, 0, 10, 'sssd.debugLevel', scope),
    },
  };
}

function files(source: FileSource, where: string, scope: IConstruct, mode?: number): { readonly volumeSource: object } {
  requireObject(source, '_volumeSource', {
    where, kind: 'a source of files', fix: 'Write for example rook.FileSource.secret(SecretRef.named("keytab"))',
  }, scope);
  return { volumeSource: source._volumeSource(mode) };
}
