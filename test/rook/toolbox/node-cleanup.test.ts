import { Duration, RookRelease, rook } from 'rookery';
import { objectOf, variablesOf } from '../../support/objects';
import { siteWithOperator } from '../cluster/support';

const CONFIRMED = { node: 'node-7', confirmation: rook.CleanupConfirmation.YES_REALLY_DESTROY_DATA };

function cleanup(options: rook.NodeCleanupOptions, cluster: Partial<rook.CephClusterOptions> = {}): any {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost(), ...cluster }).cleanNode('clean-7', options);
  return objectOf(site, 'Job', 'clean-7', 'ceph-ssd').spec;
}

test('the Job is as upstream writes it, but goes to cordoned nodes too', () => {
  const { template } = cleanup(CONFIRMED);
  const { containers: [container], ...pod } = template.spec;
  expect(template.metadata).toEqual({ labels: { app: 'rook-ceph-cleanup' } });
  expect(pod).toEqual({
    serviceAccountName: 'rook-ceph-default',
    restartPolicy: 'OnFailure',
    nodeSelector: { 'kubernetes.io/hostname': 'node-7' },
    tolerations: [{ operator: 'Exists' }],
    volumes: [
      { name: 'cleanup-volume', hostPath: { path: '/var/lib/rook-ceph-ssd' } },
      { name: 'devices', hostPath: { path: '/dev' } },
      { name: 'run-udev', hostPath: { path: '/run/udev' } },
    ],
  });
  expect(container).toEqual({
    name: 'host-cleanup',
    image: `docker.io/rook/ceph:v${RookRelease.V1_20.version}`,
    args: ['ceph', 'clean', 'host'],
    securityContext: { privileged: true, runAsUser: 0 },
    env: container.env,
    volumeMounts: [
      { name: 'cleanup-volume', mountPath: '/var/lib/rook-ceph-ssd' },
      { name: 'devices', mountPath: '/dev' },
      { name: 'run-udev', mountPath: '/run/udev' },
    ],
  });
  expect(variablesOf(container.env)).toEqual({
    ROOK_DATA_DIR_HOST_PATH: '/var/lib/rook-ceph-ssd',
    ROOK_NAMESPACE_DIR: { fieldRef: { fieldPath: 'metadata.namespace' } },
    ROOK_MON_SECRET: { secretKeyRef: { name: 'rook-ceph-mon', key: 'mon-secret' } },
    ROOK_CLUSTER_FSID: { secretKeyRef: { name: 'rook-ceph-mon', key: 'fsid' } },
    ROOK_POD_NAMESPACE: { fieldRef: { fieldPath: 'metadata.namespace' } },
    ROOK_LOG_LEVEL: 'DEBUG',
    // Upstream's manifest says "metadata", which the code takes for the slow method.
    ROOK_SANITIZE_METHOD: 'quick',
    ROOK_SANITIZE_DATA_SOURCE: 'zero',
    ROOK_SANITIZE_ITERATION: '1',
    DM_DISABLE_UDEV: '1',
  });
});

test('directory, devices and the end of the Job are as they are told', () => {
  const { ttlSecondsAfterFinished, backoffLimit, template } = cleanup({
    ...CONFIRMED,
    sanitizeDisks: { method: rook.SanitizeMethod.COMPLETE, dataSource: rook.SanitizeDataSource.RANDOM, iteration: 3 },
    allowLoopDevices: true,
    tolerations: [],
    keepFinished: Duration.hours(1),
    backoffLimit: 0,
  }, { dataDirHostPath: '/data/ceph' });
  expect([ttlSecondsAfterFinished, backoffLimit, template.spec.tolerations]).toEqual([3600, 0, []]);
  expect(template.spec.volumes[0].hostPath).toEqual({ path: '/data/ceph' });
  expect(variablesOf(template.spec.containers[0].env)).toMatchObject({
    ROOK_DATA_DIR_HOST_PATH: '/data/ceph',
    ROOK_SANITIZE_METHOD: 'complete',
    ROOK_SANITIZE_DATA_SOURCE: 'random',
    ROOK_SANITIZE_ITERATION: '3',
    CEPH_VOLUME_ALLOW_LOOP_DEVICES: 'true',
  });
});

test('a Job that nobody confirmed, for no node or with no pass, is refused', () => {
  expect(() => cleanup({ node: 'node-7', confirmation: rook.CleanupConfirmation.NONE })).toThrow(
    'tokyo/rook/ceph-ssd/node-cleanup.clean-7: confirmation: "" does not say that data may be lost. '
    + 'The Job wipes every OSD that the cluster has on the node, and the stores of mons there, whether they run or not. '
    + 'Purge the OSDs of the node first, then write CleanupConfirmation.YES_REALLY_DESTROY_DATA.',
  );
  expect(() => cleanup({ ...CONFIRMED, node: '' })).toThrow('node: "" cannot be a name: it is empty');
  expect(() => cleanup({ ...CONFIRMED, sanitizeDisks: { iteration: 0 } })).toThrow('sanitizeDisks.iteration: 0 is not a whole number from 1 up');
});
