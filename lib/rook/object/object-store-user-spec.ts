import type { IConstruct } from 'constructs';
import { requireList } from '../../core/require-list';
import { requireObject } from '../../core/require-object';
import { requireSize } from '../../core/require-size';
import { defined } from '../defined';
import { whole } from '../numbers';
import type { CephObjectStoreUserProps } from './ceph-object-store-user';
import type { ObjectUserCapabilities } from './object-user-capabilities';
import type { ObjectUserQuotaOptions } from './object-user-quota-options';
import { secretKeySpec } from './secret-key-spec';

/** Names that Rook writes in another way. */
const NAMES: Readonly<Record<string, string>> = {
  amzCache: 'amz-cache', biLog: 'bilog', dataLog: 'datalog', mdLog: 'mdlog', oidcProvider: 'oidc-provider', rateLimit: 'ratelimit', userPolicy: 'user-policy',
};

/** The spec of a CephObjectStoreUser. */
export function objectStoreUserSpec(namespace: string, props: CephObjectStoreUserProps, scope: IConstruct): object {
  const { store, account, keys } = props;
  if (account !== undefined) {
    requireObject(account, 'accountName', { where: 'account', kind: 'an account', fix: 'Pass what addAccount() of the store returned' }, scope);
  }
  return {
    store: store.name,
    clusterNamespace: namespace === store.namespace ? undefined : store.namespace,
    displayName: props.displayName,
    capabilities: props.capabilities && capabilitiesSpec(props.capabilities),
    quotas: props.quotas && quotasSpec(props.quotas, scope),
    opMask: props.opMask && [...requireList(props.opMask, 'opMask', scope)],
    keys: keys && requireList(keys, 'keys', scope).map(({ accessKey, secretKey }, index) => ({
      accessKeyRef: secretKeySpec(accessKey, `keys[${index}].accessKey`, scope),
      secretKeyRef: secretKeySpec(secretKey, `keys[${index}].secretKey`, scope),
    })),
    accountRef: account && { name: account.name },
  };
}

function capabilitiesSpec(capabilities: ObjectUserCapabilities): object {
  return Object.fromEntries(Object.entries(defined<string>({ ...capabilities })).map(([name, value]) => [NAMES[name] ?? name, value]));
}

function quotasSpec({ maxBuckets, maxObjects, maxSize }: ObjectUserQuotaOptions, scope: IConstruct): object {
  return {
    maxBuckets: whole(maxBuckets, -1, Infinity, 'quotas.maxBuckets', scope),
    maxObjects: whole(maxObjects, -1, Infinity, 'quotas.maxObjects', scope),
    maxSize: requireSize(maxSize, 'quotas.maxSize', scope)?.toString(),
  };
}
