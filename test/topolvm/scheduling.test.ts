import { Platform, SecretRef, topolvm } from 'rookery';
import { namesOf, objectOf } from '../support/objects';
import { containerOf, install, podOf, thick } from './setup';

const { ExtenderHost, Scheduling, WebhookCertificate } = topolvm;

const AUTHORITY = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const issued = WebhookCertificate.byCertManager();
const byExtender = (options: Partial<topolvm.ExtenderOptions> = {}) =>
  install({ scheduling: Scheduling.byExtender({ certificate: issued, ...options }) });
const CONTROLLER = ['Deployment', 'topolvm-controller'] as const;

/** Objects as upstream's chart 17.1 renders them with webhook and scheduler on and capacity tracking off, without what cert-manager makes of them. */
const UPSTREAM = {
  issuers: ['topolvm-webhook-selfsign', 'topolvm-webhook-ca'],
  certificates: ['topolvm-webhook-ca', 'topolvm-mutatingwebhook'],
  webhook: {
    name: 'pod-hook.topolvm.io',
    admissionReviewVersions: ['v1', 'v1beta1'],
    namespaceSelector: {
      matchExpressions: [
        { key: 'topolvm.io/webhook', operator: 'NotIn', values: ['ignore'] },
        { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['kube-system', 'topolvm-system'] },
      ],
    },
    failurePolicy: 'Fail',
    matchPolicy: 'Equivalent',
    clientConfig: { service: { namespace: 'topolvm-system', name: 'topolvm-controller', path: '/pod/mutate' } },
    rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
    sideEffects: 'None',
  },
};

describe('scheduling by storage capacity', () => {
  test('is what there is unless told otherwise', () => {
    const { site, lvm } = install({ scheduling: Scheduling.byStorageCapacity() });
    expect(objectOf(site, 'CSIDriver', 'topolvm.io').spec.storageCapacity).toBe(true);
    expect(containerOf(site, ...CONTROLLER).command).toContain('--enable-webhooks=false');
    expect(namesOf(site, 'MutatingWebhookConfiguration')).toEqual([]);
    expect(() => lvm.kubeSchedulerConfiguration()).toThrow('tokyo/topolvm: scheduling: there is no extender. With capacity tracking kube-scheduler needs no configuration.');
  });
});

describe('scheduling by the extender', () => {
  const { site, lvm } = byExtender();

  test('is asked for by a webhook, as upstream has it', () => {
    const { metadata, webhooks } = objectOf(site, 'MutatingWebhookConfiguration', 'topolvm-hook');
    expect(webhooks).toEqual([UPSTREAM.webhook]);
    expect(metadata.annotations).toEqual({ 'cert-manager.io/inject-ca-from': 'topolvm-system/topolvm-mutatingwebhook' });
    expect(objectOf(site, 'Service', 'topolvm-controller').spec.ports).toEqual([{ name: 'webhook', port: 443, protocol: 'TCP', targetPort: 'webhook' }]);
  });

  test('tracks no capacity, which would only be another opinion', () => {
    expect(objectOf(site, 'CSIDriver', 'topolvm.io').spec.storageCapacity).toBeUndefined();
    const { command, env } = containerOf(site, ...CONTROLLER, 'csi-provisioner');
    expect(command.filter((flag: string) => flag.includes('capacity'))).toEqual([]);
    expect(env).toBeUndefined();
  });

  test('has its webhook served with what cert-manager issues', () => {
    expect(containerOf(site, ...CONTROLLER).command).toContain('--cert-dir=/certs');
    expect(containerOf(site, ...CONTROLLER).volumeMounts).toContainEqual({ name: 'certs', mountPath: '/certs' });
    expect(podOf(site, ...CONTROLLER).volumes).toContainEqual({ name: 'certs', secret: { secretName: 'topolvm-mutatingwebhook' } });
    expect(namesOf(site, 'Issuer').sort()).toEqual([...UPSTREAM.issuers].sort());
    expect(namesOf(site, 'Certificate').sort()).toEqual([...UPSTREAM.certificates].sort());
    expect(objectOf(site, 'Certificate', 'topolvm-mutatingwebhook').spec).toEqual({
      secretName: 'topolvm-mutatingwebhook',
      duration: '8760h',
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'topolvm-webhook-ca' },
      dnsNames: ['topolvm-controller', 'topolvm-controller.topolvm-system', 'topolvm-controller.topolvm-system.svc'],
      usages: ['digital signature', 'key encipherment', 'server auth', 'client auth'],
    });
  });

  test('runs beside kube-scheduler, which asks it on the loopback address', () => {
    const pod = podOf(site, 'DaemonSet', 'topolvm-scheduler');
    expect(pod).toMatchObject({
      hostNetwork: true,
      priorityClassName: 'system-cluster-critical',
      tolerations: [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }],
    });
    expect(pod.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution).toEqual({
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }] }],
    });
    expect(pod.containers[0].livenessProbe.httpGet).toEqual({ host: 'localhost', port: 9251, path: '/status' });
    expect(JSON.parse(objectOf(site, 'ConfigMap', 'topolvm-scheduler-options').data['scheduler-options.yaml'])).toEqual({ 'listen': 'localhost:9251', 'default-divisor': 1 });
    expect(lvm.kubeSchedulerConfiguration()).toEqual({
      apiVersion: 'kubescheduler.config.k8s.io/v1',
      kind: 'KubeSchedulerConfiguration',
      leaderElection: { leaderElect: true },
      clientConnection: { kubeconfig: '/etc/kubernetes/scheduler.conf' },
      extenders: [{
        urlPrefix: 'http://127.0.0.1:9251', filterVerb: 'predicate', prioritizeVerb: 'prioritize', nodeCacheCapable: false, weight: 1,
        managedResources: [{ name: 'topolvm.io/capacity', ignoredByScheduler: true }],
      }],
    });
  });

  test('runs behind a Service with an address that kube-scheduler can be told', () => {
    const { site: served, lvm: local } = byExtender({
      host: ExtenderHost.behindService({ clusterIP: '10.96.0.251', replicas: 3 }), port: 9300, divisors: { ssd: 10 }, defaultDivisor: 2,
    });
    const pod = podOf(served, 'Deployment', 'topolvm-scheduler');
    expect([pod.hostNetwork, pod.affinity, pod.tolerations]).toEqual([undefined, undefined, undefined]);
    expect(pod.containers[0].readinessProbe).toEqual({ httpGet: { port: 9300, path: '/status' } });
    expect(objectOf(served, 'Deployment', 'topolvm-scheduler').spec.replicas).toBe(3);
    expect(objectOf(served, 'PodDisruptionBudget', 'topolvm-scheduler').spec.maxUnavailable).toBe(1);
    expect(objectOf(served, 'Service', 'topolvm-scheduler').spec).toMatchObject({ clusterIP: '10.96.0.251', ports: [{ port: 9300, targetPort: 9300 }] });
    expect(JSON.parse(objectOf(served, 'ConfigMap', 'topolvm-scheduler-options').data['scheduler-options.yaml']))
      .toEqual({ 'listen': ':9300', 'default-divisor': 2, 'divisors': { ssd: 10 } });
    expect(local.kubeSchedulerConfiguration('/etc/scheduler.conf')).toMatchObject({
      clientConnection: { kubeconfig: '/etc/scheduler.conf' }, extenders: [{ urlPrefix: 'http://10.96.0.251:9300' }],
    });
  });

  test('makes new pods of new options', () => {
    const sum = (options: Partial<topolvm.ExtenderOptions>) =>
      objectOf(byExtender(options).site, 'DaemonSet', 'topolvm-scheduler').spec.template.metadata.annotations['checksum/config'];
    expect(sum({ defaultDivisor: 2 })).not.toEqual(sum({}));
    expect(sum({})).toEqual(sum({}));
  });

  test('no labels of pods are no selector, since an empty one looks changed to the API server in every apply', () => {
    const { site: own } = byExtender({ watchedPodLabels: {} });
    expect(objectOf(own, 'MutatingWebhookConfiguration', 'topolvm-hook').webhooks[0]).not.toHaveProperty('objectSelector');
  });

  test('takes a certificate that somebody else brings', () => {
    const certificate = WebhookCertificate.fromSecret(SecretRef.named('topolvm-webhook'), { caBundle: AUTHORITY });
    const { site: own } = byExtender({ certificate, ignoredNamespaces: ['kube-system', 'openshift-dns'], watchedPodLabels: { storage: 'local' } });
    const { metadata, webhooks: [webhook] } = objectOf(own, 'MutatingWebhookConfiguration', 'topolvm-hook');
    expect(metadata.annotations).toBeUndefined();
    expect(webhook.clientConfig.caBundle).toBe(Buffer.from(AUTHORITY).toString('base64'));
    expect(webhook.namespaceSelector.matchExpressions[1].values).toEqual(['kube-system', 'openshift-dns', 'topolvm-system']);
    expect(webhook.objectSelector).toEqual({ matchLabels: { storage: 'local' } });
    expect([namesOf(own, 'Issuer'), namesOf(own, 'Certificate')]).toEqual([[], []]);
    expect(podOf(own, ...CONTROLLER).volumes).toContainEqual({ name: 'certs', secret: { secretName: 'topolvm-webhook' } });
  });

  test('takes an issuer of the cluster', () => {
    const { site: corporate } = byExtender({ certificate: WebhookCertificate.byCertManager({ issuer: { name: 'corporate', kind: 'ClusterIssuer' } }) });
    expect(namesOf(corporate, 'Certificate')).toEqual(['topolvm-mutatingwebhook']);
    expect(objectOf(corporate, 'Certificate', 'topolvm-mutatingwebhook').spec.issuerRef).toEqual({ group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'corporate' });
  });

  test('runs on OpenShift as a user of its namespace', () => {
    const { site: openshift } = install({ scheduling: Scheduling.byExtender({ certificate: issued }) }, { platform: Platform.OPENSHIFT });
    expect(podOf(openshift, 'DaemonSet', 'topolvm-scheduler').securityContext).toEqual({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  });
});

describe('what cannot work is refused', () => {
  test.each<[string, () => unknown, string]>([
    ['no certificate', () => Scheduling.byExtender({} as topolvm.ExtenderOptions), 'scheduling.certificate: the webhook has no certificate'],
    ['no port', () => Scheduling.byExtender({ certificate: issued, port: 0 }), 'scheduling.port: 0 is not a port'],
    ['a divisor of zero', () => Scheduling.byExtender({ certificate: issued, divisors: { ssd: 0 } }), 'scheduling.divisors.ssd: 0 is not a number above zero'],
    ['no default divisor', () => Scheduling.byExtender({ certificate: issued, defaultDivisor: -1 }), 'scheduling.defaultDivisor: -1 is not a number above zero'],
    ['nobody to trust', () => WebhookCertificate.fromSecret(SecretRef.named('tls'), {}), 'certificate.caBundle: nobody tells the API server whom to trust'],
    ['a name for an address', () => ExtenderHost.behindService({ clusterIP: 'scheduler.svc' }), 'host.clusterIP: "scheduler.svc" is not an address'],
    ['no replica', () => ExtenderHost.behindService({ clusterIP: '10.96.0.251', replicas: 0 }), 'host.replicas: 0 is not a number of replicas'],
    ['a divisor of no class', () => install({ deviceClasses: [thick()], scheduling: Scheduling.byExtender({ certificate: issued, divisors: { nvme: 1 } }) }),
      'tokyo/topolvm: scheduling.divisors.nvme: no node has a device class "nvme". The divisor would be ignored. Name one of ssd'],
    ['a word', () => install({ scheduling: 'extender' as any }), 'tokyo/topolvm: scheduling: "extender" is not a way of scheduling'],
  ])('%s', (_, make, message) => expect(make).toThrow(message));

  test('a key is refused, and not repeated', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----';
    for (const caBundle of [key, AUTHORITY + key, 'hunter2']) {
      expect(() => WebhookCertificate.fromSecret(SecretRef.named('tls'), { caBundle })).toThrow(/certificate\.caBundle: the text is not one of certificates alone(?![\s\S]*hunter2)/);
    }
  });
});
