import type { Document } from '../../../document';
import { dig, entriesOf, fields, spec, text } from '../read';
import { CLUSTER, deviceSets } from './cluster';

/** Kinds that can keep their keys in a key management service. */
export const KMS_KINDS = [CLUSTER, 'ceph.rook.io/CephObjectStore'];

/** A key management service that Rook is told to use. */
export interface Kms {
  readonly path: string;
  readonly provider: string;
  readonly tokenSecret: string;
  /** A connection detail without the blanks around it, empty when it is not given. */
  detail(name: string): string;
}

/** The services that an object makes Rook use; those of a cluster are left alone until OSDs on claims are encrypted. */
export function kmsOf(document: Document): Kms[] {
  const encrypts = document.object.kind !== 'CephCluster' || deviceSets(document).some(({ raw }) => raw.encrypted === true);
  const parts = !encrypts ? [] : document.object.kind === 'CephCluster' ? ['kms'] : ['kms', 's3'];
  return parts.flatMap((part) => {
    const settings = fields(dig(spec(document), 'security', part));
    const details = fields(settings.connectionDetails);
    const detail = (name: string): string => text(details[name])?.trim() ?? '';
    if (entriesOf(details).length === 0) return [];
    return [{ path: `spec.security.${part}`, provider: detail('KMS_PROVIDER'), tokenSecret: text(settings.tokenSecretName) ?? '', detail }];
  });
}
