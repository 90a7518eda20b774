import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, namespaceOf } from '../read';

/** One driver in two namespaces. */
export const driverTwice: Rule = {
  id: 'rook/driver-twice',
  severity: Severity.ERROR,
  why: 'A driver is registered under its name for the whole Kubernetes cluster; the CSI operator refuses the second',
  fix: 'Keep one Driver, which serves the Ceph clusters of all namespaces, or give the second another prefix',
  evidence: 'ceph/ceph-csi-operator internal/controller/driver_controller.go (csi.ceph.io/ownerref)',
  * inspectAll(world) {
    const first = new Map<string, string>();
    for (const document of world.ofKind('csi.ceph.io/Driver')) {
      const name = nameOf(document);
      const other = first.get(name);
      if (other === undefined) first.set(name, namespaceOf(document));
      else if (other !== namespaceOf(document)) yield { document, property: 'metadata.name', message: `Driver ${name} is in namespace ${namespaceOf(document)} and in ${other}` };
    }
  },
};
