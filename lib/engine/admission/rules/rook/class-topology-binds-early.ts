import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { bindsEarly } from '../classes';
import { isSet, title } from '../read';
import { cephDriver, parametersOf } from './csi-classes';

/** Pools chosen by place, before the place is known. */
export const classTopologyBindsEarly: Rule = {
  id: 'rook/class-topology-binds-early',
  severity: Severity.ERROR,
  why: 'The driver picks the pool by the node of the pod, which is not known when the volume is made at once',
  fix: 'Set volumeBindingMode: WaitForFirstConsumer',
  evidence: 'ceph/ceph-csi docs (topology aware provisioning); rook/rook Documentation/CRDs/Cluster/external-cluster/topology-for-external-mode.md',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document) {
    if (!cephDriver(document) || !isSet(parametersOf(document).topologyConstrainedPools) || !bindsEarly(document)) return;
    yield { document, property: 'volumeBindingMode', message: `${title(document)} picks pools by topology and binds at once` };
  },
};
