import { rook, Site, StorageApp } from 'rookery';
import { objectsOf } from '../../../support/objects';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';

/** What is told to the drivers of a cluster arrives in the file that they read. */
export async function compareProfiles(server: Server, tally: Tally): Promise<void> {
  const site = new Site(new StorageApp({ quiet: true }), 'profiles');
  const operator = new rook.Operator(site, 'rook');
  const connection = operator.addCephConnection('far', {
    monitors: ['10.0.0.1:6789', '10.0.0.2:6789'], readAffinityLabels: ['topology.kubernetes.io/zone'], rbdMirrorDaemonCount: 2,
  });
  const profile = operator.addClientProfile('far', { connection, rbd: { radosNamespace: 'team' }, cephFs: { subVolumeGroup: 'team' } });
  operator.addClientProfileMapping('from-osaka', {
    mappings: [{ localClientProfile: profile.clusterId, remoteClientProfile: 'ceph-osaka', blockPoolIds: [{ local: 1, remote: 4 }] }],
  });
  for (const object of objectsOf(site).filter(({ kind }) => ['CephConnection', 'ClientProfile', 'ClientProfileMapping'].includes(kind))) {
    const { status, body } = await server.apply(object);
    if (status >= 300) tally.fault(`${object.kind} ${object.metadata.name} is refused: ${body.message}`);
    tally.count('objects about clusters');
  }
  const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'ceph-csi-config', namespace: 'rook-ceph' } };
  const data = await until('the settings of clusters', 60, async () => {
    const { body } = await server.read(config);
    return body.data?.['config.json'] && body.data['cluster-mapping.json'] ? body.data : undefined;
  });
  const [cluster] = JSON.parse(data['config.json']);
  const [mapping] = JSON.parse(data['cluster-mapping.json']);
  compare('the cluster', { clusterID: cluster.clusterID, monitors: cluster.monitors, pool: cluster.rbd.radosNamespace, group: cluster.cephFS.subvolumeGroup, mirrors: cluster.rbd.mirrorCount, near: cluster.readAffinity },
    { clusterID: 'far', monitors: ['10.0.0.1:6789', '10.0.0.2:6789'], pool: 'team', group: 'team', mirrors: 2, near: { enabled: true, crushLocationLabels: ['topology.kubernetes.io/zone'] } }, tally);
  compare('the mapping', mapping, { clusterIdMapping: { far: 'ceph-osaka' }, RBDPoolIDMapping: [{ 1: '4' }] }, tally);
}

function compare(what: string, found: unknown, wanted: unknown, tally: Tally): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) tally.fault(`The drivers read of ${what} ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}
