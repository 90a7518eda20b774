import type { IConstruct } from 'constructs';
import { SecretRef } from '../../core/secret-ref';
import type { SecretKey } from './secret-key';

/** A value in a Secret as Kubernetes refers to it. */
export function secretKeySpec(value: SecretKey, where: string, scope: IConstruct): object {
  return { name: SecretRef._require(value?.secret, `${where}.secret`, scope).secretName, key: value.key };
}
