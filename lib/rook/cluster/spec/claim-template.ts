import type { IConstruct } from 'constructs';
import { AccessMode } from '../../../core/access-mode';
import { refusal } from '../../../core/problem';
import { requireSize } from '../../../core/require-size';
import { requireStorageClass } from '../../../core/require-storage-class';
import { toWire } from '../../../core/wire';
import type { ClaimedVolume } from '../claimed-volume';

/** Where a template stands, and what sets it apart from other templates. */
export interface TemplatePlace {
  readonly scope: IConstruct;
  readonly where: string;
  readonly name?: string;
  readonly volumeMode?: string;
  readonly annotations?: Readonly<Record<string, string | undefined>>;
}

/** The claim template that the operator makes volumes from. */
export function claimTemplate({ storageClass, size, claim = {} }: ClaimedVolume, place: TemplatePlace): object {
  const missing = storageClass === undefined ? 'storageClass' : size === undefined ? 'size' : undefined;
  if (missing !== undefined) {
    throw refusal({
      where: `${place.where}.${missing}`,
      what: `${missing} is missing`,
      why: 'Kubernetes would claim from its default class, or refuse the claim',
      fix: `Pass ${missing === 'size' ? 'a size such as Size.gibi(10)' : 'the storage class that the volumes come from'}`,
    }, place.scope);
  }
  const annotations = Object.entries({ ...claim.annotations, ...place.annotations }).filter(([, value]) => value !== undefined);
  return {
    metadata: {
      name: place.name,
      labels: claim.labels && { ...claim.labels },
      annotations: annotations.length === 0 ? undefined : Object.fromEntries(annotations),
    },
    spec: {
      storageClassName: requireStorageClass(storageClass, `${place.where}.storageClass`, place.scope),
      accessModes: claim.accessModes ? [...claim.accessModes] : [AccessMode.READ_WRITE_ONCE],
      volumeMode: place.volumeMode,
      resources: {
        requests: { storage: requireSize(size, `${place.where}.size`, place.scope).toString() },
        limits: claim.sizeLimit && { storage: requireSize(claim.sizeLimit, `${place.where}.claim.sizeLimit`, place.scope).toString() },
      },
      selector: toWire(claim.selector),
      volumeName: claim.volumeName,
      volumeAttributesClassName: claim.volumeAttributesClassName,
      dataSource: toWire(claim.dataSource),
      dataSourceRef: toWire(claim.dataSourceRef),
    },
  };
}
