import type { Construct } from 'constructs';
import { requireNeighbour } from '../../site/require-neighbour';
import { classParameters } from '../class-parameters';
import type { CephObjectStoreUser } from '../object/ceph-object-store-user';

/** The parameters by which a class of COSI tells the driver who to act as. */
export function cosiUserParameters(
  user: CephObjectStoreUser, further: { readonly [name: string]: string } | undefined, scope: Construct,
): Record<string, string> {
  const { secret, namespace } = requireNeighbour(user, 'secret', {
    where: 'user', kind: 'a user of an object store', fix: 'Pass the rook.CephObjectStoreUser that the driver acts as',
  }, scope);
  return classParameters({ objectStoreUserSecretName: secret.secretName, objectStoreUserSecretNamespace: namespace }, further, scope);
}
