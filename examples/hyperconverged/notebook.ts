import { Size as Capacity } from 'cdk8s';
import { Deployment, DeploymentStrategy, Namespace, PersistentVolumeClaim, PersistentVolumeAccessMode, Volume } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import type { IStorageClass } from 'rookery';

/** What the workload needs of the platform. */
export interface NotebookProps {
  /** The class its volume is claimed from. */
  readonly storageClass: IStorageClass;
}

/** A small workload in ordinary cdk8s-plus constructs, which knows nothing of how its storage is made. */
export class Notebook extends Construct {
  public constructor(scope: Construct, id: string, props: NotebookProps) {
    super(scope, id);
    const namespace = new Namespace(this, 'namespace', { metadata: { name: 'notebook' } });
    const claim = new PersistentVolumeClaim(this, 'claim', {
      metadata: { name: 'notebook', namespace: namespace.name },
      accessModes: [PersistentVolumeAccessMode.READ_WRITE_ONCE],
      storage: Capacity.gibibytes(20),
      storageClassName: props.storageClass.storageClassName,
    });
    const volume = Volume.fromPersistentVolumeClaim(this, 'volume', claim);
    new Deployment(this, 'deployment', {
      metadata: { name: 'notebook', namespace: namespace.name },
      replicas: 1,
      strategy: DeploymentStrategy.recreate(),
      containers: [{
        image: 'quay.io/jupyter/base-notebook:2025-10-20',
        portNumber: 8888,
        securityContext: { readOnlyRootFilesystem: false },
        volumeMounts: [{ path: '/home/jovyan/work', volume }],
      }],
    });
  }
}
