import type { Site } from './site';

/** The field of pods and accounts that names the secrets to pull with; absent where the site pulls without any. */
export function pullSecrets(site: Site): { readonly imagePullSecrets?: readonly { readonly name: string }[] } {
  const secrets = site._pullSecrets;
  return secrets.length === 0 ? {} : { imagePullSecrets: secrets.map(({ secretName }) => ({ name: secretName })) };
}
