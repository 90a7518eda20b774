import { BindingMode, Duration, ExistingObject, Platform, ReclaimPolicy, Resources, SecretRef, Site, SiteProps, Size, StorageApp, monitoring, topolvm } from 'rookery';

interface Same {
  readonly site?: SiteProps;
  readonly props: topolvm.TopoLvmProps;
  /** Names that the chart gives by number, and this library by the name of a pool. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly then?: (lvm: topolvm.TopoLvm, site: Site) => void;
}

const { DeviceClass, ExtenderHost, LeaderElection, Lvmd, LvcreateOptionClass, NodeRemoval } = topolvm;
const { Scheduling, TopoLvmNodePool, WebhookCertificate } = topolvm;

const AUTHORITY = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

/** The device class of the chart's defaults. */
const SSD = DeviceClass.thick('ssd', { volumeGroup: 'myvg1', spare: Size.gibi(10), isDefault: true });
const DELETES = { nodeRemoval: NodeRemoval.DELETE_CLAIMS };
const STORAGE = [{ key: 'storage', operator: 'Exists' }];
const CONTROL = [{ key: 'control', operator: 'Exists' }];
const RESOURCES = Resources.of({ cpu: '50m', memory: Size.mebi(50), memoryLimit: Size.mebi(200) });

const striped = DeviceClass.thick('ssd', {
  volumeGroup: 'vg-ssd', spare: Size.gibi(20), stripe: 2, stripeSize: Size.of('64Ki'), lvcreateOptions: ['--addtag=local'], isDefault: true,
});
const tagged = LvcreateOptionClass.of('tagged', ['--addtag=other']);
const thin = DeviceClass.thin('hdd', { volumeGroup: 'vg-hdd', thinPool: 'pool0', overprovisionRatio: 2.5, isDefault: true });
const fast = DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd', spare: Size.gibi(10), isDefault: true });
const big = DeviceClass.thick('hdd', { volumeGroup: 'vg-hdd', spare: Size.gibi(10), isDefault: true });

/** Programs that say what the values of the chart's sets say. */
export const PROGRAMS: Readonly<Record<string, Same>> = {
  'defaults': {
    props: { deviceClasses: [SSD], controller: DELETES },
    then: (lvm) => lvm.addStorageClass('topolvm-provisioner', { deviceClass: SSD, fsType: topolvm.FileSystem.XFS }),
  },
  'everything': {
    site: { platform: Platform.MICROK8S, images: { pullSecrets: [SecretRef.named('registry')] }, existing: [ExistingObject.priorityClass('storage'), ExistingObject.secret('registry')] },
    props: {
      deviceClasses: [striped],
      lvcreateOptionClasses: [tagged],
      lvmd: Lvmd.managed({ socketName: '/run/local/lvmd.sock', lvmCommand: ['/usr/bin/nsenter', '-m', '-t', '1', '/usr/sbin/lvm'] }),
      scheduling: Scheduling.byExtender({
        ...workload('scheduler'),
        certificate: WebhookCertificate.byCertManager(),
        ignoredNamespaces: ['kube-system', 'cert-manager'],
        watchedPodLabels: { local: 'storage' },
        port: 9252,
        defaultDivisor: 2,
        divisors: { ssd: 10 },
        priorityClassName: 'system-node-critical',
        nodeSelector: { role: 'control' },
        tolerations: CONTROL,
        resources: RESOURCES,
        overrides: overridden('scheduler', { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 2 } }, minReadySeconds: 5 }, { terminationGracePeriodSeconds: 20 }),
      }),
      controller: {
        ...workload('controller'),
        replicas: 3,
        nodeRemoval: NodeRemoval.KEEP_CLAIMS,
        podAnnotations: { 'example.com/note': 'controller' },
        args: ['--zap-encoder=console'],
        initContainers: [{ name: 'first', image: 'tools', command: ['true'] }],
        priorityClassName: 'system-node-critical',
        updateStrategy: { type: 'Recreate' },
        nodeSelector: { role: 'control' },
        placement: { tolerations: CONTROL },
        resources: { controller: RESOURCES, provisioner: RESOURCES, resizer: RESOURCES, snapshotter: RESOURCES, livenessProbe: RESOURCES },
        overrides: overridden('controller', { minReadySeconds: 5 }, { terminationGracePeriodSeconds: 20 }),
      },
      agents: {
        priorityClassName: 'storage',
        nodeSelector: { disk: 'fast' },
        tolerations: STORAGE,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: { value: '10%' } } },
        resources: { node: RESOURCES, lvmd: RESOURCES, registrar: RESOURCES, livenessProbe: RESOURCES },
        node: {
          ...workload('node'),
          podAnnotations: { 'example.com/note': 'node' },
          args: ['--zap-encoder=console'],
          initContainers: [{ name: 'first', image: 'tools', command: ['true'] }],
          additionalVolumes: [{ name: 'scratch', emptyDir: {} }],
          overrides: overridden('node', {}, { securityContext: { fsGroup: 10000 } }),
        },
        lvmd: {
          ...workload('lvmd'),
          podAnnotations: { 'example.com/note': 'lvmd' },
          args: ['--zap-encoder=console'],
          env: { LVM_SYSTEM_DIR: '/tmp' },
          initContainers: [{ name: 'first', image: 'tools', command: ['true'], volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }] }],
          additionalVolumes: [{ name: 'scratch', emptyDir: {} }],
          overrides: overridden('lvmd', {}, {}),
        },
      },
      priorityClassValue: 2_000_000,
    },
    then: (lvm, site) => {
      lvm.addStorageClass('local', {
        deviceClass: striped,
        lvcreateOptionClass: tagged,
        fsType: topolvm.FileSystem.EXT4,
        reclaimPolicy: ReclaimPolicy.RETAIN,
        bindingMode: BindingMode.WAIT_FOR_FIRST_CONSUMER,
        isDefaultClass: true,
        mountOptions: ['noatime'],
        annotations: { 'example.com/note': 'class' },
      });
      new monitoring.Monitoring(site, 'monitoring', { labels: { release: 'prometheus' } });
    },
  },
  'thin-pools': {
    props: {
      deviceClasses: [thin, DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' }).withoutSpare()],
      controller: { ...DELETES, replicas: 1, leaderElection: LeaderElection.disabled() },
    },
    then: (lvm) => lvm.addStorageClass('thin', { deviceClass: thin, fsType: topolvm.FileSystem.XFS }),
  },
  'lvmd-by-node': {
    props: {
      pools: [
        TopoLvmNodePool.of('fast', { nodeSelector: { disk: 'fast' }, tolerations: STORAGE, deviceClasses: [fast] }),
        TopoLvmNodePool.of('big', { nodeSelector: { disk: 'big' }, tolerations: STORAGE, deviceClasses: [big], lvcreateOptionClasses: [tagged] }),
      ],
      snapshots: false,
      controller: DELETES,
    },
    renamed: { 'topolvm-lvmd-0': 'topolvm-lvmd-fast', 'topolvm-lvmd-1': 'topolvm-lvmd-big', 'topolvm-node': 'topolvm-node-fast' },
  },
  'lvmd-embedded': { props: { deviceClasses: [SSD], lvmd: Lvmd.embedded(), controller: DELETES } },
  'extender-beside-scheduler': {
    props: {
      deviceClasses: [SSD],
      controller: DELETES,
      scheduling: Scheduling.byExtender({ certificate: WebhookCertificate.byCertManager({ issuer: { name: 'corporate', kind: 'ClusterIssuer' } }) }),
    },
  },
  'extender-behind-service': {
    site: { existing: [ExistingObject.secret('webhook')] },
    props: {
      deviceClasses: [SSD],
      controller: DELETES,
      scheduling: Scheduling.byExtender({
        certificate: WebhookCertificate.fromSecret(SecretRef.named('webhook'), { caBundle: AUTHORITY, annotations: { 'example.com/note': 'webhook' } }),
        host: ExtenderHost.behindService({ clusterIP: '10.96.0.251', replicas: 3 }),
      }),
    },
  },
};

/** The site that a program makes, with everything that monitoring adds to it. */
export function siteOf(set: string): Site {
  const { site: siteProps, props, then } = PROGRAMS[set];
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', siteProps);
  const lvm = new topolvm.TopoLvm(site, 'topolvm', props);
  then?.(lvm, site);
  site._prepare();
  return site;
}

function workload(note: string): topolvm.WorkloadOptions {
  return {
    podLabels: { 'example.com/note': note },
    profilingBindAddress: 'localhost:6060',
    env: { GOMEMLIMIT: '150MiB' },
    livenessProbe: { failureThreshold: 5, initialDelay: Duration.seconds(20), timeout: Duration.seconds(10), period: Duration.seconds(30) },
    additionalContainers: [{ name: 'beside', image: 'tools', command: ['sleep', 'infinity'] }],
  };
}

function overridden(note: string, spec: object, pod: object): object {
  return { metadata: { labels: { 'example.com/note': note } }, spec: { ...spec, template: { spec: pod } } };
}
