import fc from 'fast-check';
import { DeletionPolicy, ReclaimPolicy, rook } from 'rookery';
import { LATER, options, optionsOf } from './options';
import { call, constant } from './plain';
import type { Plain } from './plain';
import { PLACEMENT } from './pods';
import type { Step } from './program';
import { ANNOTATIONS, FLAG, LABELS, oneOf, OVERRIDES, resources } from './values';

/** What varies in the buckets of a cluster. */
export interface BucketsShape {
  readonly bucketClass: Plain<rook.BucketStorageClassOptions>;
  readonly claims: readonly { readonly options: Plain<rook.ObjectBucketClaimOptions>; readonly owned: boolean; readonly notified: boolean }[];
  readonly cosi?: CosiShape;
}

interface CosiShape {
  readonly driver: Plain<rook.CosiDriverOptions>;
  readonly bucketClass: Plain<rook.CosiBucketClassOptions>;
  readonly accessClass: Plain<rook.CosiBucketAccessClassOptions>;
  readonly claim: Plain<rook.CosiBucketClaimOptions>;
  readonly access: Plain<rook.CosiBucketAccessOptions>;
}

/** A namespace that every site has. */
const HOME = fc.constant('observability');
const COMMON = { labels: LABELS, annotations: ANNOTATIONS };

const CLAIM = options<rook.ObjectBucketClaimOptions>('rook.ObjectBucketClaimOptions', {
  namespace: HOME,
  bucketName: fc.constant('the-bucket'),
  generateBucketName: fc.constant('bucket'),
  maxObjects: fc.constantFrom(0, 1000),
  maxSize: fc.constantFrom(call('Size.gibi', 2), call('Size.of', '1500M')),
  bucketMaxObjects: fc.constant(1000),
  bucketMaxSize: fc.constant(call('Size.gibi', 1)),
  bucketPolicy: fc.constant({ Version: '2012-10-17', Statement: [] }),
  bucketLifecycle: fc.constant({ Rules: [{ ID: 'b', Status: 'Enabled', Prefix: '', Expiration: { Days: 30 } }, { ID: 'a', Status: 'Disabled', Prefix: 'x' }] }),
  bucketOwner: LATER,
  notifications: LATER,
  additionalConfig: fc.constant({ 'example.com/tier': 'hot' }),
  overrides: OVERRIDES,
  ...COMMON,
}, ['namespace']);

const COSI: fc.Arbitrary<CosiShape> = fc.record({
  driver: options<rook.CosiDriverOptions>('rook.CosiDriverOptions', {
    deploymentStrategy: oneOf(rook.CosiDeploymentStrategy), image: fc.constant('quay.io/ceph/cosi:v0.1.4'), objectProvisionerImage: fc.constant('sidecar:v1'),
    placement: PLACEMENT, resources: resources(), overrides: OVERRIDES,
  }),
  bucketClass: options<rook.CosiBucketClassOptions>('rook.CosiBucketClassOptions', {
    user: LATER, deletionPolicy: oneOf(DeletionPolicy), parameters: fc.constant({ extra: 'x' }), ...COMMON,
  }),
  accessClass: options<rook.CosiBucketAccessClassOptions>('rook.CosiBucketAccessClassOptions', {
    user: LATER, parameters: fc.constant({ extra: 'x' }), ...COMMON,
  }),
  claim: options<rook.CosiBucketClaimOptions>('rook.CosiBucketClaimOptions', { namespace: HOME, existingBucketName: fc.constant('old'), ...COMMON }, ['namespace']),
  access: options<rook.CosiBucketAccessOptions>('rook.CosiBucketAccessOptions', { accessClass: LATER, credentialsSecretName: fc.constant('bucket-keys'), ...COMMON }),
});

/** Buckets of a store of their own. */
export const BUCKETS: fc.Arbitrary<BucketsShape> = fc.record({
  bucketClass: options<rook.BucketStorageClassOptions>('rook.BucketStorageClassOptions', {
    bucketName: fc.constant('photos'), reclaimPolicy: oneOf(ReclaimPolicy), parameters: fc.constant({ extra: 'x' }), ...COMMON,
  }),
  claims: fc.array(fc.record({ options: CLAIM, owned: FLAG, notified: FLAG }), { minLength: 1, maxLength: 2 }),
  cosi: fc.option(COSI, { nil: undefined, freq: 2 }),
});

/** What buckets have to know of the program around them. */
export interface BucketsPlace {
  /** The variables of the operator and of the cluster. */
  readonly operator: string;
  readonly ceph: string;
  /** How many clusters of the site come before it. */
  readonly index: number;
  readonly stretched: boolean;
  readonly settings?: Plain<rook.ObjectBucketOptions>;
}

/** What claims may say; by themselves, no more than quotas of their user. */
const FIELDS = Object.values(rook.BucketConfigField);

export function bucketSteps({ bucketClass, claims, cosi }: BucketsShape, { operator, ceph, index, stretched, settings }: BucketsPlace): Step[] {
  const [store, classes, user, topic, notification] = ['Store', 'Class', 'User', 'Topic', 'Notification'].map((part) => `bucket${part}${index}`);
  const copies = stretched
    ? call('rook.Redundancy.replicated', 4, { replicasPerFailureDomain: 2, failureDomain: constant('Topology.ZONE') })
    : call('rook.Redundancy.replicated', 3);
  const pool = call('rook.ObjectPool.of', copies);
  const steps: Step[] = [
    { let: store, call: `${ceph}.addObjectStore`, with: [`claims-${index}`, { metadataPool: pool, dataPool: pool }] },
    { let: user, call: `${store}.addUser`, with: [`owner-${index}`, { capabilities: { users: '*', buckets: '*' } }] },
  ];
  // Clusters share a provisioner unless it is named after them, and those without the store would fail every claim.
  const answered = settings?.enabled !== false && settings?.provisionerPerCluster !== false && settings?.provisionerPrefix === undefined;
  if (answered) {
    steps.push({ let: classes, call: `${store}.addBucketClass`, with: [`claims-${index}`, bucketClass] });
    if (claims.some(({ notified }) => notified)) steps.push(...notificationSteps(store, topic, notification, index));
    const allowed = settings?.allowedConfigFields ?? [rook.BucketConfigField.MAX_OBJECTS, rook.BucketConfigField.MAX_SIZE];
    claims.forEach(({ options: given, owned, notified }, which) => {
      const name = `bucket-${index}-${which}`;
      const claim: { [property: string]: any } = { ...given };
      if (owned) claim.bucketOwner = { ref: user };
      for (const field of FIELDS) if (!allowed.includes(field)) delete claim[field];
      if (claim.bucketOwner !== undefined) ['maxObjects', 'maxSize'].forEach((field) => delete claim[field]);
      if (bucketClass.bucketName !== undefined) ['bucketName', 'generateBucketName'].forEach((field) => delete claim[field]);
      if (claim.bucketName !== undefined) delete claim.generateBucketName;
      if (notified) claim.notifications = [{ ref: notification }];
      steps.push({ call: `${classes}.addClaim`, with: [name, optionsOf<rook.ObjectBucketClaimOptions>('rook.ObjectBucketClaimOptions', claim as any)] });
    });
  }
  // A Kubernetes cluster has one driver for COSI.
  if (cosi !== undefined && index === 0) steps.push(...cosiSteps(cosi, operator, user));
  return steps;
}

/** Notifications tell of buckets whose claims are beside them. */
function notificationSteps(store: string, topic: string, notification: string, index: number): Step[] {
  const endpoint = call('rook.TopicEndpoint.http', { uri: 'https://events.example.com' });
  return [
    { let: topic, call: `${store}.addTopic`, with: [`bucket-events-${index}`, { namespace: 'observability', endpoint }] },
    { let: notification, call: `${topic}.addNotification`, with: [`bucket-events-${index}`, {}] },
  ];
}

function cosiSteps({ driver, bucketClass, accessClass, claim, access }: CosiShape, operator: string, user: string): Step[] {
  const acting = { user: { ref: user } };
  return [
    { let: 'cosi', call: `${operator}.addCosiDriver`, with: [driver] },
    { let: 'cosiBuckets', call: 'cosi.addBucketClass', with: ['cosi-buckets', optionsOf<rook.CosiBucketClassOptions>('rook.CosiBucketClassOptions', { ...bucketClass, ...acting })] },
    {
      let: 'cosiKeys', call: 'cosi.addBucketAccessClass',
      with: ['cosi-keys', optionsOf<rook.CosiBucketAccessClassOptions>('rook.CosiBucketAccessClassOptions', { ...accessClass, ...acting })],
    },
    { let: 'cosiClaim', call: 'cosiBuckets.addClaim', with: ['cosi-bucket', claim] },
    {
      call: 'cosiClaim.addAccess',
      with: ['cosi-access', optionsOf<rook.CosiBucketAccessOptions>('rook.CosiBucketAccessOptions', { ...access, accessClass: { ref: 'cosiKeys' } })],
    },
  ];
}
