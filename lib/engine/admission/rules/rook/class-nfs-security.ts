import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { dig, isSet, spec, text, title } from '../read';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';
import { NFS } from './nfs';

const FLAVOURS = ['none', 'sys', 'krb5', 'krb5i', 'krb5p'];

/** A class whose exports ask for what their servers cannot do. */
export const classNfsSecurity: Rule = {
  id: 'rook/class-nfs-security',
  severity: Severity.ERROR,
  why: 'Ceph refuses the export, or the server has no keys to sign clients in with, so that claims or mounts fail',
  fix: 'Use none, sys, krb5, krb5i or krb5p in secTypes, and give the CephNFS security.kerberos for the latter three',
  evidence: 'ceph/ceph src/pybind/mgr/nfs/ganesha_conf.py (sectype); rook/rook pkg/operator/ceph/nfs/config.go ganeshaKrbConfigBlock',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (cephDriver(document)?.type !== 'nfs') return;
    const { clusterID, nfsCluster, secTypes } = parametersOf(document);
    const wanted = (text(secTypes) ?? '').split(',').filter((each) => each !== '');
    const property = 'parameters.secTypes';
    for (const flavour of wanted.filter((each) => !FLAVOURS.includes(each))) {
      yield { document, property, message: `${title(document)} wants the security type "${flavour}", which there is not` };
    }
    const nfs = world.find(NFS, namespaceOfClusterId(world, text(clusterID) ?? ''), text(nfsCluster) ?? '');
    const kerberos = wanted.filter((each) => each.startsWith('krb5'));
    if (!nfs || kerberos.length === 0 || isSet(dig(spec(nfs), 'security', 'kerberos'))) return;
    yield { document, property, message: `${title(document)} wants ${kerberos.join(' and ')}, ${title(nfs)} has no Kerberos` };
  },
};
