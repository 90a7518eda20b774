import type { Construct } from 'constructs';
import { ExistingObject, KubernetesVersion, NodePool, ReclaimPolicy, rook, SecretRef, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type ObjectStoresProps = Pick<SiteProps, 'releases'>;

const COPIES = rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE });
const CHUNKS = rook.Redundancy.erasureCoded({ dataChunks: 4, codingChunks: 2, failureDomain: Topology.HOST });

/** One Ceph cluster with three object stores: one for applications, one for OpenStack, and one that other sites can join. */
export class ObjectStores extends Site {
  public constructor(scope: Construct, id: string, props: ObjectStoresProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [
        NodePool.of('storage', { count: 9, zones: ['a', 'b', 'c'], cpu: 32, memory: Size.gibi(128), devices: { nvme1n1: Size.tebi(8), nvme2n1: Size.tebi(8) } }),
      ],
      existing: [
        ExistingObject.namespace('web'),
        ...['vault-token', 'media-tls', 'keystone', 'world-keys'].map((secret) => ExistingObject.secret(secret, 'ceph')),
      ],
    });

    const operator = new rook.Operator(this, 'rook', {
      // Claims may say when objects expire; whoever may edit a namespace may make claims in it.
      objectBuckets: {
        allowedConfigFields: [rook.BucketConfigField.MAX_OBJECTS, rook.BucketConfigField.MAX_SIZE, rook.BucketConfigField.BUCKET_LIFECYCLE],
        aggregateRoles: true,
      },
    });
    const ceph = operator.addCluster('ceph', {
      mons: rook.Mons.onHost({ count: 3, spread: [Topology.ZONE] }),
      devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:3[bc]:00\\.0-nvme-1$')),
      dashboard: { enabled: true },
    });
    ceph.dashboard.addIngress({ host: 'ceph.example.com', certificate: SecretRef.named('dashboard-tls') });

    const media = this.media(ceph);
    this.buckets(media);
    this.cosi(operator, media);
    this.openStack(ceph);
    this.world(ceph);
  }

  /** TLS, encryption by keys from Vault, two classes of disks behind one address. */
  private media(ceph: rook.CephCluster): rook.CephObjectStore {
    const fast = ceph.addBlockPool('fast', COPIES, { application: 'rgw' });
    const cold = ceph.addBlockPool('cold', CHUNKS, { application: 'rgw' });
    // What all stores have in common; a store with shared pools leaves it to Ceph, which does not know of zones.
    ceph.addBlockPool('rgw-root', COPIES, { builtin: rook.BuiltinPool.RGW_ROOT, application: 'rgw' });
    const vault = rook.KeyManagement.vault({
      address: 'https://vault.vault.svc:8200',
      auth: rook.VaultAuth.token(SecretRef.named('vault-token')),
      secretEngine: rook.VaultSecretEngine.TRANSIT,
    });
    const media = ceph.addObjectStore('media', {
      sharedPools: {
        placements: [
          { name: 'hot', isDefault: true, metadataPool: fast, dataPool: fast, storageClasses: [{ name: 'GLACIER', dataPool: cold }] },
          { name: 'cold', metadataPool: fast, dataPool: cold },
        ],
        preserveDataOnDelete: true,
      },
      gateway: { instances: 3, securePort: 443, sslCertificate: SecretRef.named('media-tls') },
      hosting: {
        dnsNames: ['s3.example.com'],
        advertiseEndpoint: { dnsName: 's3.example.com', port: 443, useTls: true },
      },
      security: { kms: vault, s3: vault },
      allowUsersInNamespaces: ['web'],
    });
    media.addExternalService({ annotations: { 'external-dns.alpha.kubernetes.io/hostname': 's3.example.com' } });
    media.addUser('publisher', { namespace: 'web', quotas: { maxSize: Size.tebi(2), maxBuckets: 20 } });
    return media;
  }

  /** Buckets for claims: new ones, one that tells of uploads, and one that is there already. */
  private buckets(media: rook.CephObjectStore): void {
    const uploads = media.addTopic('uploads', { namespace: 'web', endpoint: rook.TopicEndpoint.http({ uri: 'https://events.web.svc' }), persistent: true });
    const pictures = uploads.addNotification('pictures', { events: [rook.BucketEvent.OBJECT_CREATED], keyFilter: { suffix: '.png' } });

    const buckets = media.addBucketClass('ceph-buckets');
    buckets.addClaim('gallery', { namespace: 'web', maxSize: Size.gibi(500), notifications: [pictures] });
    buckets.addClaim('logs', {
      namespace: 'web',
      bucketLifecycle: { Rules: [{ ID: 'expire', Status: 'Enabled', Prefix: '', Expiration: { Days: 30 } }] },
    });
    media.addBucketClass('ceph-photos', { bucketName: 'photos', reclaimPolicy: ReclaimPolicy.RETAIN })
      .addClaim('photos', { namespace: 'web' });
  }

  /** The same store by the container object storage interface. */
  private cosi(operator: rook.Operator, media: rook.CephObjectStore): void {
    const ALL = rook.ObjectUserCapability.ALL;
    const user = media.addUser('cosi', { capabilities: { users: ALL, buckets: ALL } });
    const driver = operator.addCosiDriver();
    const accessClass = driver.addBucketAccessClass('ceph-keys', { user });
    driver.addBucketClass('ceph-cosi-buckets', { user }).addClaim('backups', { namespace: 'web' }).addAccess('backups', { accessClass });
  }

  /** Swift for OpenStack, whose Keystone knows the users. */
  private openStack(ceph: rook.CephCluster): void {
    const openStack = ceph.addObjectStore('openstack', {
      metadataPool: rook.ObjectPool.of(COPIES),
      dataPool: rook.ObjectPool.of(CHUNKS, { parameters: { bulk: 'true' } }),
      preservePoolsOnDelete: true,
      protocols: {
        enableApis: [rook.ObjectApi.SWIFT, rook.ObjectApi.SWIFT_AUTH, rook.ObjectApi.ADMIN],
        swift: { accountInUrl: true, versioningEnabled: true },
      },
      keystone: { url: 'https://keystone.example.com', acceptedRoles: ['admin', 'member'], serviceUser: SecretRef.named('keystone') },
      hosting: { dnsNames: ['swift.example.com'] },
    });
    openStack.addIngress({ host: 'swift.example.com', ingressClassName: 'nginx', certificate: SecretRef.named('swift-tls') });
  }

  /** A zone that zones of other sites can keep a copy of, with gateways for clients and others for the copying. */
  private world(ceph: rook.CephCluster): void {
    const zone = ceph.addObjectRealm('world').addZoneGroup('europe').addZone('oslo', {
      metadataPool: rook.ObjectPool.of(COPIES),
      dataPool: rook.ObjectPool.of(CHUNKS),
      customEndpoints: ['http://sync.oslo.example.com:80'],
    });
    const clients = ceph.addObjectStore('world', {
      zone,
      gateway: { disableMultisiteSyncTraffic: true },
      hosting: { dnsNames: ['world.example.com'] },
    });
    clients.addHttpRoute({ host: 'world.example.com', parents: [{ name: 'public', namespace: 'gateways' }] });
    ceph.addObjectStore('world-sync', { zone, gateway: { instances: 1 } }).addExternalService({ sourceRanges: ['192.0.2.0/24'] });
  }
}
