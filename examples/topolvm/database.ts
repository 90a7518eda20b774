import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { Autoresize, ResizeAmount, Size } from 'rookery';
import type { IStorageClass } from 'rookery';

/** What the workload needs of the platform. */
export interface DatabaseProps {
  /** The class of its volumes. */
  readonly storageClass: IStorageClass;

  /** The priority of its pods, which cannot be moved to a node with more room. */
  readonly priorityClassName: string;
}

/** Three replicas of a database, whose claims begin small and grow by themselves; pvc-autoresizer is in the cluster already. */
export class Database extends Construct {
  public constructor(scope: Construct, id: string, { storageClass, priorityClassName }: DatabaseProps) {
    super(scope, id);
    const labels = { app: 'database' };
    const metadata = { name: 'database', namespace: 'database', labels };
    const grows = Autoresize.upTo(Size.gibi(500), {
      threshold: ResizeAmount.percent(20),
      increase: ResizeAmount.size(Size.gibi(50)),
      // A replica that is made anew begins as large as the others have become.
      initialResizeGroupBy: 'app',
    });
    new k8s.KubeNamespace(this, 'namespace', { metadata: { name: metadata.namespace, labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } });
    new k8s.KubeService(this, 'service', { metadata, spec: { clusterIp: 'None', selector: labels, ports: [{ name: 'postgres', port: 5432 }] } });
    new k8s.KubeStatefulSet(this, 'replicas', {
      metadata,
      spec: {
        serviceName: metadata.name,
        replicas: 3,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            priorityClassName,
            // Local volumes do not follow a pod to another node, so that replicas have to be apart from the beginning.
            affinity: {
              podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels: labels }, topologyKey: 'kubernetes.io/hostname' }] },
            },
            containers: [{
              name: 'postgres',
              image: 'docker.io/library/postgres:18.0',
              env: [
                { name: 'POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'database', key: 'password' } } },
                { name: 'PGDATA', value: '/data/pgdata' },
              ],
              ports: [{ name: 'postgres', containerPort: 5432 }],
              volumeMounts: [{ name: 'data', mountPath: '/data' }],
            }],
          },
        },
        volumeClaimTemplates: [{
          metadata: { name: 'data', labels, annotations: { ...grows.annotations } },
          spec: {
            storageClassName: storageClass.storageClassName,
            accessModes: ['ReadWriteOnce'],
            resources: { requests: { storage: k8s.Quantity.fromString('50Gi') } },
          },
        }],
      },
    });
  }
}
