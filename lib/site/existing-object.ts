import type { ExternalObject } from '../engine/external-object';

/** Names an object that is there already, or that somebody else brings, so that references to it count as resolved. */
export class ExistingObject {
  /** A Secret; without a namespace, one in every namespace that asks for it. */
  public static secret(name: string, namespace?: string): ExternalObject {
    return { apiVersion: 'v1', kind: 'Secret', name, namespace: namespace ?? '*' };
  }

  /** A ConfigMap; without a namespace, one in every namespace that asks for it. */
  public static configMap(name: string, namespace?: string): ExternalObject {
    return { apiVersion: 'v1', kind: 'ConfigMap', name, namespace: namespace ?? '*' };
  }

  /** A ServiceAccount. */
  public static serviceAccount(name: string, namespace: string): ExternalObject {
    return { apiVersion: 'v1', kind: 'ServiceAccount', name, namespace };
  }

  /** A Namespace. */
  public static namespace(name: string): ExternalObject {
    return { apiVersion: 'v1', kind: 'Namespace', name };
  }

  /** A StorageClass. */
  public static storageClass(name: string): ExternalObject {
    return { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name };
  }

  /** A PriorityClass. */
  public static priorityClass(name: string): ExternalObject {
    return { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', name };
  }

  /** A custom resource definition, named by plural and group, such as `certificates.cert-manager.io`. */
  public static customResourceDefinition(name: string): ExternalObject {
    return { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name };
  }

  /** Any other object. */
  public static of(object: ExternalObject): ExternalObject {
    return { ...object };
  }

  private constructor() {}
}
