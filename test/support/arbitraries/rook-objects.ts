import fc from 'fast-check';
import type { rook } from 'rookery';
import { options, optionsOf } from './options';
import { call } from './plain';
import type { Call, Plain, Ref } from './plain';
import type { Step } from './program';
import { ENDPOINT, KAFKA, NOTIFICATION, OBJECT_ACCOUNT, OBJECT_STORE, OBJECT_USER, REALM, TOPIC, ZONE, ZONE_GROUP } from './rook-object-options';
import { fittingPool, POOL_SETTINGS, REDUNDANCY } from './rook-pools';
import type { PoolPlace, PoolShape } from './rook-pools';
import { FLAG } from './values';

interface OwnPool {
  readonly redundancy: Pick<PoolShape, 'replicated' | 'chunks'>;
  readonly options: Plain<rook.PoolOptions>;
}

/** What varies from one object store to another. */
export interface ObjectsShape {
  readonly metadata: OwnPool;
  readonly data: OwnPool;
  readonly shared: { readonly placed: boolean; readonly preserve?: boolean; readonly isDefault: boolean; readonly classes: boolean };
  readonly where: 'own' | 'shared' | 'zone' | 'elsewhere';
  readonly tls: boolean;
  readonly both: boolean;
  readonly store: Plain<rook.ObjectStoreOptions>;
  readonly realm: Plain<rook.ObjectRealmOptions>;
  readonly group: Plain<rook.ObjectZoneGroupOptions>;
  readonly zone: Plain<rook.ObjectZoneOptions>;
  readonly user?: Plain<rook.ObjectStoreUserOptions>;
  readonly account?: Plain<rook.ObjectStoreAccountOptions>;
  readonly topic?: { readonly options: Plain<rook.BucketTopicOptions>; readonly endpoint: Call; readonly kafka?: Plain<rook.KafkaEndpointOptions> };
  readonly notification?: Plain<rook.BucketNotificationOptions>;
}

const POOL: fc.Arbitrary<OwnPool> = fc.record({ redundancy: REDUNDANCY, options: options<rook.PoolOptions>('rook.PoolOptions', POOL_SETTINGS) });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Object stores with their users and topics. */
export const OBJECTS: fc.Arbitrary<ObjectsShape> = fc.record({
  metadata: POOL,
  data: POOL,
  shared: fc.record({ placed: FLAG, preserve: maybe(FLAG), isDefault: FLAG, classes: FLAG }),
  where: fc.constantFrom('own', 'shared', 'zone', 'elsewhere'),
  tls: FLAG,
  both: FLAG,
  store: OBJECT_STORE,
  realm: REALM,
  group: ZONE_GROUP,
  zone: ZONE,
  user: maybe(OBJECT_USER),
  account: maybe(OBJECT_ACCOUNT),
  topic: maybe(fc.record({ options: TOPIC, endpoint: ENDPOINT, kafka: maybe(KAFKA) })),
  notification: maybe(NOTIFICATION),
});

/** What a store has to know of the program around it. */
export interface ObjectsPlace {
  /** The variable of the cluster. */
  readonly ceph: string;
  /** How many clusters of the site come before it. */
  readonly index: number;
  readonly pools: Omit<PoolPlace, 'first'>;
  /** A replicated pool of the cluster. */
  readonly replicated?: Ref;
  /** Whether Ceph is of a release before 20. */
  readonly old: boolean;
}

/** A store with all that belongs to it. */
export function objectSteps(shape: ObjectsShape, place: ObjectsPlace): Step[] {
  const { ceph, index } = place;
  const { where, store: given, user, account, topic, notification } = shape;
  const store = `store${index}`;
  const steps: Step[] = [];
  const pools = where === 'elsewhere' ? {} : poolsOf(shape, place);
  if (where === 'zone') {
    steps.push(
      { let: `realm${index}`, call: `${ceph}.addObjectRealm`, with: ['world', shape.realm] },
      { let: `group${index}`, call: `realm${index}.addZoneGroup`, with: ['group', shape.group] },
      { let: `zone${index}`, call: `group${index}.addZone`, with: [`zone-${index}`, { ...shape.zone, ...pools }] },
    );
  }
  const own = where === 'zone' ? { zone: { ref: `zone${index}` }, defaultRealm: undefined } : pools;
  steps.push({ let: store, call: `${ceph}.addObjectStore`, with: [`store-${index}`, { ...storeOptions(shape, place), ...own }] });
  if (account !== undefined) steps.push({ let: `account${index}`, call: `${store}.addAccount`, with: ['team', account] });
  if (user !== undefined) {
    const foreign = (given.allowUsersInNamespaces ?? []).length > 0 && user.namespace !== undefined;
    const more = foreign ? {} : { namespace: undefined, ...(account === undefined ? {} : { account: { ref: `account${index}` } }) };
    steps.push({ call: `${store}.addUser`, with: [`user-${index}`, { ...user, ...more }] });
  }
  if (topic === undefined) return steps;
  const kafka = topic.kafka && call('rook.TopicEndpoint.kafka', isSecure(shape) ? topic.kafka : { ...topic.kafka, user: undefined, password: undefined });
  steps.push({ let: `topic${index}`, call: `${store}.addTopic`, with: [`topic-${index}`, { ...topic.options, endpoint: kafka ?? topic.endpoint }] });
  if (notification !== undefined) steps.push({ call: `topic${index}.addNotification`, with: [`notification-${index}`, notification] });
  return steps;
}

function isSecure({ where, tls }: ObjectsShape): boolean {
  return where !== 'elsewhere' && tls;
}

/** Options that do not make each other void. */
function storeOptions(shape: ObjectsShape, place: ObjectsPlace): Plain<rook.ObjectStoreOptions> {
  const { where, store } = shape;
  if (where === 'elsewhere') {
    const { hosting, allowUsersInNamespaces, overrides } = store;
    const externalEndpoints = store.gateway?.externalEndpoints ?? [call('rook.ObjectGatewayEndpoint.hostname', 's3.example.com')];
    const gateway = optionsOf<rook.ObjectGatewayOptions>('rook.ObjectGatewayOptions', { externalEndpoints, port: 7480, dashboardEnabled: store.gateway?.dashboardEnabled });
    return optionsOf<rook.ObjectStoreOptions>('rook.ObjectStoreOptions', { gateway, hosting, allowUsersInNamespaces, overrides });
  }
  const { security } = store;
  const wire = { sslOptions: undefined, ciphers: undefined, cipherSuites: undefined, tlsGroups: undefined };
  return { ...store, gateway: gatewayOptions(shape, place), security: security && !shape.tls ? { ...security, ...wire } : security };
}

/** Two stores may meet on a node, so each has ports of its own. */
function gatewayOptions({ store, tls, both }: ObjectsShape, { index, old }: ObjectsPlace): Plain<rook.ObjectGatewayOptions> {
  const { sslCertificate, ...gateway } = store.gateway ?? optionsOf<rook.ObjectGatewayOptions>('rook.ObjectGatewayOptions', {});
  return {
    ...gateway,
    externalEndpoints: undefined,
    ...(old ? { readAffinity: undefined } : {}),
    ...(!tls || both ? { port: 7000 + index } : {}),
    ...(tls ? { securePort: 7100 + index, sslCertificate: sslCertificate ?? call('SecretRef.named', 'web-tls') } : {}),
  };
}

function poolsOf({ where, metadata, data, shared, ...shape }: ObjectsShape, { pools, replicated }: ObjectsPlace): Plain<rook.ObjectPoolsOptions> {
  const own = { metadataPool: pool(metadata, pools, true), dataPool: pool(data, pools, false) };
  if (where === 'own' || replicated === undefined || (where === 'zone' && shape.both)) return own;
  const placement = optionsOf<rook.ObjectPlacement>('rook.ObjectPlacement', {
    name: 'fast', metadataPool: replicated, dataPool: replicated, multipartPool: replicated, isDefault: shared.isDefault,
    ...(shared.classes ? { storageClasses: [optionsOf<rook.ObjectPlacementClass>('rook.ObjectPlacementClass', { name: 'GLACIER', dataPool: replicated })] } : {}),
  });
  return {
    sharedPools: optionsOf<rook.ObjectSharedPools>('rook.ObjectSharedPools', {
      metadataPool: replicated, dataPool: replicated, ...(shared.placed ? { placements: [placement] } : {}), preserveDataOnDelete: shared.preserve,
    }),
  };
}

function pool({ redundancy, options: { deviceClass, ...rest } }: OwnPool, place: Omit<PoolPlace, 'first'>, indexes: boolean): Call {
  const { redundancy: made, options: { deviceClass: fitting } } = fittingPool(
    { ...redundancy, ...(indexes ? { chunks: undefined } : {}), options: { deviceClass } }, { ...place, first: false });
  return call('rook.ObjectPool.of', made, optionsOf<rook.PoolOptions>('rook.PoolOptions', { ...rest, ...(fitting === undefined ? {} : { deviceClass: fitting }) }));
}
