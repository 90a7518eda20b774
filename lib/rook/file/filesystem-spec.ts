import type { IConstruct } from 'constructs';
import { requireList } from '../../core/require-list';
import { healthCheckSpec } from '../cluster/spec/health';
import { filesystemMirroringSpec } from './filesystem-mirroring-spec';
import type { FilesystemOptions } from './filesystem-options';
import { dataPoolSpec, metadataPoolSpec } from './filesystem-pool-spec';
import { metadataServerSpec } from './metadata-server-spec';

/** The spec of a CephFilesystem. */
export function filesystemSpec(name: string, options: FilesystemOptions, scope: IConstruct): object {
  return {
    metadataPool: metadataPoolSpec(options.metadataPool, scope),
    dataPools: requireList(options.dataPools, 'dataPools', scope).map((pool, index) => dataPoolSpec(pool, scope, `dataPools[${index}]`)),
    preservePoolNames: options.preservePoolNames,
    preserveFilesystemOnDelete: options.preserveFilesystemOnDelete,
    metadataServer: metadataServerSpec(name, options.metadataServer ?? {}, scope),
    mirroring: options.mirroring && filesystemMirroringSpec(options.mirroring, scope),
    statusCheck: options.mirrorStatusCheck && { mirror: healthCheckSpec(options.mirrorStatusCheck) },
  };
}
