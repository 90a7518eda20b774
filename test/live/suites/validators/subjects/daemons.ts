import { field, rookObject, type Subject } from '../subject';
import { alone, cluster } from './ceph';

const file = (name: string) => ({ volumeSource: { configMap: { name } } });
const SOURCES = [undefined, {}, { volumeSource: {} }, file('config'), { volumeSource: { secret: { secretName: 'keytab' } } }, { volumeSource: { emptyDir: {} } }];
const ADDITIONAL = 'object.spec.security.sssd.sidecar.additionalFiles';

/** NFS servers and how they know their users. */
export const nfs: Subject = {
  check: 'nfs',
  cases: [
    alone(rookObject('CephNFS', {
      server: { active: 1 },
      security: {
        kerberos: { configFiles: file('config'), keytabFile: file('keytab') },
        sssd: { sidecar: { image: 'sssd:1', sssdConfigFile: file('config'), additionalFiles: [{ subPath: 'a', ...file('config') }, { subPath: 'b', ...file('config') }] } },
      },
    })),
    alone(rookObject('CephNFS', { server: { active: 2 } })),
  ],
  fields: [
    field('object.spec.server.active', undefined, -1, 0, 1, 2),
    field('object.spec.security', undefined, {}, { sssd: {} }, { kerberos: {} }),
    field('object.spec.security.sssd.sidecar', undefined, {}, { image: 'sssd:1' }),
    field('object.spec.security.sssd.sidecar.image', undefined, '', 'sssd:1'),
    ...['kerberos.configFiles', 'kerberos.keytabFile', 'sssd.sidecar.sssdConfigFile'].map((at) => field(`object.spec.security.${at}`, ...SOURCES)),
    field(ADDITIONAL, undefined, [], [{}], [{ subPath: 'a' }]),
    ...[0, 1].flatMap((index) => [
      field(`${ADDITIONAL}[${index}].subPath`, undefined, '', 'a', 'b', 'a:b'),
      field(`${ADDITIONAL}[${index}].volumeSource`, undefined, {}, { hostPath: { path: '/x' } }, { projected: { sources: [] } }),
    ]),
  ],
  rules: ['rook/nfs-no-server', 'rook/nfs-identity-files'],
  further: [{ rule: 'rook/nfs-no-server', message: /has -/, who: 'nobody: Rook makes no server and calls the CephNFS ready' }],
};

/** Users of Ceph. */
export const clients: Subject = {
  check: 'client',
  cases: [alone(rookObject('CephClient', { caps: { mon: 'profile rbd', osd: 'profile rbd pool=x' } }))],
  fields: ['object.metadata.name', 'object.spec.name'].map((path) => field(path, 'admin', 'admins', 'rgw', 'rgw.store', 'rgwx', 'rbd-mirror', 'rbd-mirror-peer', 'rbd-mirror-x', 'osd.0', 'osd.',
    'osdx7', 'bootstrap-mds', 'bootstrap-rbd-mirror', 'bootstrap-x', 'x-admin')).concat([
    field('object.spec.name', undefined, ''),
    field('object.spec.caps', undefined, {}, null),
    field('object.spec.caps.mon', undefined, '', ' ', 'allow r'),
    field('object.spec.caps.osd', undefined, ''),
  ]),
  rules: ['rook/client-name-reserved', 'rook/client-caps-empty'],
};

/** Gateways for NVMe over fabrics. */
export const gateways: Subject = {
  check: 'nvmeof',
  cases: [alone(rookObject('CephNVMeOFGateway', { image: 'nvmeof:1', pool: 'nvmeof', group: 'group', instances: 1 }))],
  fields: [
    field('object.spec.instances', undefined, -1, 0, 1),
    field('object.spec.group', undefined, '', 'group'),
    field('object.spec.pool', undefined, '', 'pool'),
  ],
  rules: [],
};

/** Daemons that mirror images. */
export const mirrors: Subject = {
  check: 'rbd-mirror',
  cases: [alone(rookObject('CephRBDMirror', { count: 1 }))],
  fields: [field('object.spec.count', undefined, -1, 0, 1, 3)],
  rules: [],
};

const AMOUNTS = [undefined, '0', '1Gi', '1024Mi', '4Gi', '5G', 2147483648];
const SET = 'object.spec.storage.storageClassDeviceSets';

/** Memory of OSDs and the names of their sets. */
export const osdSettings: Subject = {
  check: 'osd-settings',
  cases: [alone(cluster())],
  fields: [
    ...['osd', 'osd-ssd', 'osd-hdd', 'prepareosd'].flatMap((daemon) => ['limits', 'requests'].map((part) => field(`object.spec.resources.${daemon}.${part}.memory`, ...AMOUNTS))),
    field(`${SET}[0].name`, 'set1', 'set2'),
    field(`${SET}[1]`, ...['set1', 'set2'].map((name) => ({ ...cluster().spec.storage.storageClassDeviceSets[0], name }))),
  ],
  rules: ['rook/memory-limit-below-request', 'rook/device-set-names-repeat'],
  further: [{ rule: 'rook/memory-limit-below-request', message: /^prepareosd|limit of 0 bytes/, who: 'Kubernetes, when the pod is made' }],
};
