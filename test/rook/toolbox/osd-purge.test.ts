import { Duration, rook } from 'rookery';
import { objectOf, variablesOf } from '../../support/objects';
import { siteWithOperator } from '../cluster/support';

function purge(options: rook.OsdPurgeOptions): any {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost() }).purgeOsds('remove-3', options);
  return objectOf(site, 'Job', 'remove-3', 'ceph-ssd').spec;
}

test('the Job is as upstream writes it', () => {
  const { template } = purge({ ids: [3, 0] });
  const { containers: [container], ...pod } = template.spec;
  expect(template.metadata).toEqual({ labels: { app: 'rook-ceph-purge-osd' } });
  expect(pod).toEqual({
    serviceAccountName: 'rook-ceph-purge-osd',
    restartPolicy: 'Never',
    volumes: [
      { name: 'ceph-admin-secret', secret: { secretName: 'rook-ceph-mon', optional: false, items: [{ key: 'ceph-secret', path: 'secret.keyring' }] } },
      { name: 'ceph-conf-emptydir', emptyDir: {} },
      { name: 'rook-config', emptyDir: {} },
    ],
  });
  expect(container).toEqual({
    name: 'osd-removal',
    image: 'docker.io/rook/ceph:v1.20.6',
    args: ['ceph', 'osd', 'remove', '--preserve-pvc', 'false', '--force-osd-removal', 'false', '--osd-ids', '3,0'],
    env: container.env,
    volumeMounts: [
      { name: 'ceph-conf-emptydir', mountPath: '/etc/ceph' },
      { name: 'rook-config', mountPath: '/var/lib/rook' },
      { name: 'ceph-admin-secret', mountPath: '/var/lib/rook-ceph-mon' },
    ],
  });
  expect(variablesOf(container.env)).toEqual({
    POD_NAMESPACE: { fieldRef: { fieldPath: 'metadata.namespace' } },
    ROOK_MON_ENDPOINTS: { configMapKeyRef: { key: 'data', name: 'rook-ceph-mon-endpoints' } },
    ROOK_CEPH_USERNAME: { secretKeyRef: { key: 'ceph-username', name: 'rook-ceph-mon' } },
    ROOK_CONFIG_DIR: '/var/lib/rook',
    ROOK_CEPH_CONFIG_OVERRIDE: '/etc/rook/config/override.conf',
    ROOK_FSID: { secretKeyRef: { key: 'fsid', name: 'rook-ceph-mon' } },
    ROOK_LOG_LEVEL: 'DEBUG',
  });
});

test('force and claims are texts, and the Job may go by itself', () => {
  const { ttlSecondsAfterFinished, template } = purge({ ids: [7], force: true, preservePvc: true, keepFinished: Duration.hours(1) });
  expect(ttlSecondsAfterFinished).toBe(3600);
  expect(template.spec.containers[0].args.slice(3)).toEqual(['--preserve-pvc', 'true', '--force-osd-removal', 'true', '--osd-ids', '7']);
});

test('no OSD, or one that is none, is refused', () => {
  expect(() => purge({ ids: [] })).toThrow(
    'tokyo/rook/ceph-ssd/osd-purge.remove-3: ids: no OSD is named. The Job would leave without having removed what it was made for. '
    + 'Write the numbers as "ceph osd tree" shows them, each once, for example [3, 7].',
  );
  expect(() => purge({ ids: [1, -1] })).toThrow(/ids\[1\]: -1 is not the number of another OSD/);
  expect(() => purge({ ids: [4, 4] })).toThrow(/ids\[1\]: 4 is not the number of another OSD/);
  expect(() => purge({ ids: ['osd.3'] as any })).toThrow(/ids\[0\]: "osd\.3" is not the number of another OSD/);
  expect(() => purge({ ids: 3 as any })).toThrow(/ids: 3 is not a list/);
});
