import { Severity } from '../../../finding';
import { nearest } from '../../../text/nearest';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { entriesOf, title } from '../read';
import { cephDriver, parametersOf } from './csi-classes';

const SECRETS = ['provisioner', 'controller-expand', 'controller-publish', 'node-stage', 'node-publish', 'node-expand']
  .flatMap((step) => [`csi.storage.k8s.io/${step}-secret-name`, `csi.storage.k8s.io/${step}-secret-namespace`]);
const COMMON = [...SECRETS, 'csi.storage.k8s.io/fstype', 'clusterID', 'pool', 'volumeNamePrefix', 'encrypted', 'encryptionKMSID', 'encryptionType'];
const IMAGES = [
  'dataPool', 'imageFormat', 'imageFeatures', 'mapOptions', 'unmapOptions', 'mkfsOptions', 'mounter', 'tryOtherMounters', 'stripeUnit', 'stripeCount',
  'objectSize', 'cephLogDir', 'cephLogStrategy', 'topologyConstrainedPools', 'topologyConstrainedDataPools',
];
const FILES = ['fsName', 'kernelMountOptions', 'fuseMountOptions', 'mounter', 'backingSnapshot'];

/** What each driver reads. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  rbd: [...COMMON, ...IMAGES],
  cephfs: [...COMMON, ...FILES],
  nfs: [...COMMON, 'fsName', 'nfsCluster', 'server', 'secTypes', 'clients'],
  nvmeof: [...COMMON, ...IMAGES, 'subsystemNQN', 'nvmeofGatewayAddress', 'nvmeofGatewayPort', 'listeners', 'networkMask', 'dhchapMode'],
};

/** A parameter that is almost one that the driver reads. */
export const classParameterMisspelt: Rule = {
  id: 'rook/class-parameter-misspelt',
  severity: Severity.ERROR,
  why: 'The driver reads what it knows and passes over the rest without a word, and parameters of a class cannot be changed later',
  fix: 'Write the parameter as the driver reads it',
  evidence: 'ceph/ceph-csi internal/rbd/rbd_util.go, internal/cephfs/store/volumeoptions.go, internal/nfs/controller, internal/nvmeof; examples/*/storageclass.yaml',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    const known = PARAMETERS[cephDriver(document)?.type ?? ''];
    for (const [name] of known ? entriesOf(parametersOf(document)) : []) {
      const similar = known.includes(name) ? undefined : nearest(name, known);
      if (similar === undefined) continue;
      yield {
        document, property: `parameters.${name}`, message: `${title(document)} has the parameter "${name}", did you mean "${similar}"?`, fix: `Write ${similar}`,
      };
    }
  },
};
