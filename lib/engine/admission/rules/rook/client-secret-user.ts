import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { entriesOf, nameOf, namespaceOf, spec, text, title } from '../read';
import { cephDriver, CSI_CLASS_KINDS, parametersOf } from './csi-classes';

/** The Secrets that classes give to drivers, as `namespace/name`, with a class that does. */
const given: (world: World) => ReadonlyMap<string, string> = perWorld((world) => new Map(
  CSI_CLASS_KINDS.flatMap((kind) => world.ofKind(kind)).filter(cephDriver).flatMap((document) => {
    const parameters = parametersOf(document);
    return entriesOf(parameters).filter(([key]) => key.endsWith('-secret-name'))
      .map(([key, name]): [string, string] => [`${String(parameters[`${key.slice(0, -'name'.length)}namespace`])}/${String(name)}`, title(document)]);
  }),
));

/** A user for drivers whose Secret names another one. */
export const clientSecretUser: Rule = {
  id: 'rook/client-secret-user',
  severity: Severity.ERROR,
  why: 'Rook writes the name of the object into the Secret as user, and the key of the one in spec.name: Ceph knows no user with both',
  fix: 'Remove spec.name and name the object as the user is to be called',
  evidence: 'rook/rook pkg/operator/ceph/client/controller.go createOrUpdateClient (userID)',
  kinds: ['ceph.rook.io/CephClient'],
  * inspect(document, world) {
    const { name, secretName } = spec(document);
    const user = text(name);
    if (!user || user === nameOf(document)) return;
    const secret = text(secretName) || `rook-ceph-client-${nameOf(document)}`;
    const owner = given(world).get(`${namespaceOf(document)}/${secret}`);
    if (!owner) return;
    yield { document, property: 'spec.name', message: `${title(document)} makes client.${user}, and ${owner} takes its user from Secret ${secret}, which says ${nameOf(document)}` };
  },
};
