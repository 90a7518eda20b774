import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text, title } from '../read';
import { cephDriver, parametersOf } from './csi-classes';
import { keyPlaceIds } from './csi-key-management';
import { driverNamed } from './driver-settings';
import { settingFix } from './drivers';

const SECRET = 'csi.storage.k8s.io/node-stage-secret-name';

/** A class for encrypted volumes whose keys have no place. */
export const classKeyManagementUnknown: Rule = {
  id: 'rook/class-key-management-unknown',
  severity: Severity.ERROR,
  why: 'The driver finds no place for the keys, and every claim of the class stays Pending',
  fix: 'Name an entry of the ConfigMap that encryption.configMapName of the Driver names; without one, a Secret of your own with the key encryptionPassphrase',
  evidence: 'ceph/ceph-csi internal/kms/kms.go GetKMS, secretskms.go newSecretsKMS; ceph/ceph-csi-operator internal/controller/driver_controller.go (Encryption)',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document, world) {
    const type = cephDriver(document)?.type ?? '';
    const parameters = parametersOf(document);
    if (!['rbd', 'cephfs'].includes(type) || !/^(1|t|true)$/i.test(text(parameters.encrypted) ?? '')) return;
    const driver = driverNamed(world, cephDriver(document)?.name ?? '');
    const id = text(parameters.encryptionKMSID) ?? '';
    const property = 'parameters.encryptionKMSID';
    if (id === '' || id === 'default') {
      const secret = text(parameters[SECRET]) ?? '';
      if (!/^rook-csi-(rbd|cephfs)-node$/.test(secret)) return;
      yield { document, property, message: `${title(document)} takes its passphrase from Secret ${secret}, which Rook makes without one` };
      return;
    }
    const known = driver && keyPlaceIds(world, driver);
    if (!driver || !known || known.has(id)) return;
    const there = known.size === 0 ? `${title(driver)} is told of none` : `${title(driver)} knows ${[...known].join(', ')}`;
    yield { document, property, message: `${title(document)} keeps keys in "${id}", and ${there}`, ...(known.size === 0 ? settingFix(world, driver, 'CSI_ENABLE_ENCRYPTION') : {}) };
  },
};
