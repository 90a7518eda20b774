import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { dig, items, nameOf, namespaceOf, spec, text } from '../read';

const PREFIX = 'CSI_SERVICE_ACCOUNT_PREFIX';

/** The prefix of account names that the CSI operator of each namespace uses where a Driver names none. */
const prefixes: (world: World) => ReadonlyMap<string, string> = perWorld((world) => {
  const found = new Map<string, string>();
  for (const deployment of world.ofKind('apps/Deployment')) {
    for (const container of items(dig(deployment.object, 'spec', 'template', 'spec', 'containers'))) {
      const variable = items(dig(container, 'env')).find((each) => dig(each, 'name') === PREFIX);
      if (variable !== undefined) found.set(namespaceOf(deployment), text(dig(variable, 'value')) ?? '');
    }
  }
  return found;
});

/** A driver whose pods have no identity. */
export const driverAccountMissing: Rule = {
  id: 'rook/driver-account-missing',
  severity: Severity.ERROR,
  why: 'The pods of the driver are never made, and no volume of it can be made or mounted',
  fix: 'Make the ServiceAccount in the namespace of the Driver, or name one with serviceAccountName',
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go; rook/rook issues 17644 and 18040',
  kinds: ['csi.ceph.io/Driver'],
  * inspect(document, world) {
    for (const [plugin, short] of [['controllerPlugin', 'ctrlplugin'], ['nodePlugin', 'nodeplugin']]) {
      const account = text(dig(spec(document), plugin, 'serviceAccountName')) || implied(world, document, short);
      if (account === undefined || world.exists('/ServiceAccount', namespaceOf(document), account)) continue;
      yield {
        document,
        property: `spec.${plugin}.serviceAccountName`,
        message: `Driver ${nameOf(document)} runs as ServiceAccount ${namespaceOf(document)}/${account}, which does not exist`,
      };
    }
  },
};

function implied(world: World, driver: Document, plugin: string): string | undefined {
  const prefix = prefixes(world).get(namespaceOf(driver));
  const type = /(rbd|cephfs|nfs|nvmeof)\.csi\.ceph\.com$/.exec(nameOf(driver))?.[1];
  return prefix === undefined || type === undefined ? undefined : `${prefix}${type}-${plugin}-sa`;
}
