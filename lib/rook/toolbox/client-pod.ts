import { CLIENT_FILES } from './client-script';

/** The user that Rook runs Ceph's programs as. */
const USER = 2016;
/** What Rook writes for every cluster: mons, the administrator's key, and settings from ceph.conf. */
const SECRET = 'rook-ceph-mon';
const ENDPOINTS = 'rook-ceph-mon-endpoints';

/** What a container may that only speaks to Ceph, as upstream writes it. */
export const UNPRIVILEGED = { runAsNonRoot: true, runAsUser: USER, runAsGroup: USER, capabilities: { drop: ['ALL'] } };

/** A variable that takes its value from the Secret that Rook keeps about the mons. */
export function monSecretVariable(name: string, key: string): object {
  return { name, valueFrom: { secretKeyRef: { name: SECRET, key } } };
}

/** A variable that holds where the mons are. */
export function endpointsVariable(name: string): object {
  return { name, valueFrom: { configMapKeyRef: { name: ENDPOINTS, key: 'data' } } };
}

/** The administrator's key as a file. */
export const KEY_VOLUME = {
  name: 'ceph-admin-secret',
  secret: { secretName: SECRET, optional: false, items: [{ key: 'ceph-secret', path: 'secret.keyring' }] },
};

/** The volumes of a pod that is a client of Ceph. */
export const CLIENT_VOLUMES: readonly object[] = [
  KEY_VOLUME,
  { name: 'mon-endpoint-volume', configMap: { name: ENDPOINTS, items: [{ key: 'data', path: 'mon-endpoints' }] } },
  { name: 'rook-config-override', configMap: { name: 'rook-config-override', optional: true } },
  { name: 'ceph-config', emptyDir: {} },
];

/** Where the finished configuration is. */
export const CONFIGURATION_MOUNT = { name: 'ceph-config', mountPath: CLIENT_FILES.configuration };

/** Where the container that writes the configuration finds the pieces of it. */
export const CLIENT_MOUNTS: readonly object[] = [
  CONFIGURATION_MOUNT,
  { name: 'mon-endpoint-volume', mountPath: '/etc/rook' },
  { name: 'ceph-admin-secret', mountPath: '/var/lib/rook-ceph-mon', readOnly: true },
  { name: 'rook-config-override', mountPath: '/etc/rook-config-override', readOnly: true },
];

/** Which user of Ceph it is: the administrator, or the one of an external cluster. */
export const CLIENT_VARIABLES: readonly object[] = [monSecretVariable('ROOK_CEPH_USERNAME', 'ceph-username')];
