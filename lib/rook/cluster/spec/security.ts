import type { IConstruct } from 'constructs';
import { SecretRef } from '../../../core/secret-ref';
import { defined } from '../../defined';
import type { CephConfigSecret } from '../ceph-config-secret';
import { CephxKeyType } from '../cephx-key-type';
import type { ClusterCsiOptions } from '../cluster-csi-options';
import type { ClusterSecurityOptions } from '../cluster-security-options';

/** The keys of a cluster; those of the CSI drivers stay readable for every kernel unless another cipher is asked for. */
export function securitySpec({ kms, keyRotation, cephx = {} }: ClusterSecurityOptions = {}): object {
  return {
    kms: kms?._spec(),
    keyRotation: keyRotation && { ...keyRotation },
    cephx: {
      allowedCiphers: cephx.allowedCiphers && [...cephx.allowedCiphers],
      daemon: cephx.daemon && { ...cephx.daemon },
      rbdMirrorPeer: cephx.rbdMirrorPeer && { ...cephx.rbdMirrorPeer },
      csi: { keyType: CephxKeyType.AES, ...defined({ ...cephx.csi }) },
    },
  };
}

/** How the CSI drivers treat the cluster. */
export function csiSpec({ readAffinity, cephFs, skipUserCreation }: ClusterCsiOptions): object {
  return {
    readAffinity: readAffinity && {
      enabled: readAffinity.enabled,
      crushLocationLabels: readAffinity.crushLocationLabels && [...readAffinity.crushLocationLabels],
    },
    cephfs: cephFs && { kernelMountOptions: mountOptions(cephFs.kernel), fuseMountOptions: mountOptions(cephFs.fuse) },
    skipUserCreation,
  };
}

/** Settings of Ceph that are read from Secrets. */
export function configFromSecret(
  sections: { readonly [section: string]: { readonly [option: string]: CephConfigSecret } }, scope: IConstruct,
): object {
  return Object.fromEntries(Object.entries(sections).map(([section, settings]) => [section, Object.fromEntries(
    Object.entries(settings).map(([option, { secret, key, optional }]) => [
      option, { name: SecretRef._require(secret, `cephConfigFromSecret.${section}.${option}`, scope).secretName, key, optional },
    ]),
  )]));
}

function mountOptions(options: { readonly [option: string]: string } | undefined): string | undefined {
  return options && Object.entries(options).map(([option, value]) => `${option}=${value}`).join(',');
}
