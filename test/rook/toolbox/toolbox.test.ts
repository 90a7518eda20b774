import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resources, rook } from 'rookery';
import { CLIENT_FILES, CONFIGURE_FOREVER, CONFIGURE_ONCE } from '../../../lib/rook/toolbox/client-script';
import { objectOf, variablesOf } from '../../support/objects';
import { siteWithOperator } from '../cluster/support';

function toolbox(options: rook.ToolboxOptions = {}, cluster: Partial<rook.CephClusterOptions> = {}): any {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost(), ...cluster }).addToolbox(options);
  return objectOf(site, 'Deployment', 'rook-ceph-tools', 'ceph-ssd').spec;
}

/** What upstream's toolbox.yaml says, apart from its script. */
const UPSTREAM = {
  serviceAccountName: 'rook-ceph-default',
  dnsPolicy: 'ClusterFirstWithHostNet',
  tolerations: [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 5 }],
  volumes: [
    { name: 'ceph-admin-secret', secret: { secretName: 'rook-ceph-mon', optional: false, items: [{ key: 'ceph-secret', path: 'secret.keyring' }] } },
    { name: 'mon-endpoint-volume', configMap: { name: 'rook-ceph-mon-endpoints', items: [{ key: 'data', path: 'mon-endpoints' }] } },
    { name: 'rook-config-override', configMap: { name: 'rook-config-override', optional: true } },
    { name: 'ceph-config', emptyDir: {} },
  ],
};

test('the pod is as upstream writes it', () => {
  const { replicas, selector, template } = toolbox();
  const { containers: [container], ...pod } = template.spec;
  expect([replicas, selector, template.metadata]).toEqual([1, { matchLabels: { app: 'rook-ceph-tools' } }, { labels: { app: 'rook-ceph-tools' } }]);
  expect(pod).toEqual(UPSTREAM);
  expect(variablesOf(container.env)).toEqual({ ROOK_CEPH_USERNAME: { secretKeyRef: { name: 'rook-ceph-mon', key: 'ceph-username' } } });
  expect(container).toMatchObject({
    image: 'quay.io/ceph/ceph:v20.2.4',
    imagePullPolicy: 'IfNotPresent',
    tty: true,
    command: ['/bin/bash', '-c', CONFIGURE_FOREVER],
    securityContext: { runAsNonRoot: true, runAsUser: 2016, runAsGroup: 2016, capabilities: { drop: ['ALL'] } },
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '1Gi' } },
  });
  expect(container.volumeMounts.map(({ name, mountPath }: any) => [name, mountPath])).toEqual([
    ['ceph-config', '/etc/ceph'], ['mon-endpoint-volume', '/etc/rook'],
    ['ceph-admin-secret', '/var/lib/rook-ceph-mon'], ['rook-config-override', '/etc/rook-config-override'],
  ]);
});

test('it runs the Ceph of its cluster, on the network of its cluster', () => {
  const cluster = { cephVersion: { image: 'quay.io/ceph/ceph:v19.2.6' }, network: rook.Network.host() };
  const { hostNetwork, containers } = toolbox({}, cluster).template.spec;
  expect([hostNetwork, containers[0].image]).toEqual([true, 'quay.io/ceph/ceph:v19.2.6']);
});

test('every option has its place', () => {
  const { revisionHistoryLimit, template } = toolbox({
    image: 'registry.example.com/ceph:v20.2.4',
    imagePullPolicy: rook.ImagePullPolicy.ALWAYS,
    resources: Resources.of({}),
    containerSecurityContext: { runAsUser: 167, allowPrivilegeEscalation: false },
    placement: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
    priorityClassName: 'system-cluster-critical',
    labels: { team: 'storage', app: 'other' },
    podAnnotations: { 'k8s.v1.cni.cncf.io/networks': 'public' },
    revisionHistoryLimit: 0,
    overrides: { spec: { replicas: 0 } },
  });
  expect(revisionHistoryLimit).toBe(0);
  expect(template.metadata).toEqual({ labels: { team: 'storage', app: 'rook-ceph-tools' }, annotations: { 'k8s.v1.cni.cncf.io/networks': 'public' } });
  expect(template.spec).toMatchObject({ priorityClassName: 'system-cluster-critical', tolerations: [{ tolerationSeconds: 5 }, { key: 'storage' }] });
  expect(template.spec.containers[0]).toMatchObject({
    image: 'registry.example.com/ceph:v20.2.4', imagePullPolicy: 'Always', resources: {}, securityContext: { runAsUser: 167, allowPrivilegeEscalation: false },
  });
});

test('a Job prepares a client and runs a script with it', () => {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost() }).addToolboxJob('set-noout', { script: 'ceph osd set noout', backoffLimit: 0 });
  const { backoffLimit, template } = objectOf(site, 'Job', 'set-noout', 'ceph-ssd').spec;
  expect(backoffLimit).toBe(0);
  expect(template.spec).toMatchObject({ restartPolicy: 'Never', serviceAccountName: 'rook-ceph-default', volumes: UPSTREAM.volumes });
  expect(template.spec.initContainers[0].command).toEqual(['/bin/bash', '-c', CONFIGURE_ONCE]);
  expect(template.spec.containers[0]).toMatchObject({
    command: ['/bin/bash', '-c', 'ceph osd set noout'], volumeMounts: [{ name: 'ceph-config', mountPath: '/etc/ceph', readOnly: true }],
  });
});

test('mistakes are refused', () => {
  const { operator } = siteWithOperator();
  const ceph = operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost() });
  expect(() => ceph.addToolboxJob('empty', { script: ' ' })).toThrow(
    'tokyo/rook/ceph-ssd/toolbox-job.empty: script: " " is nothing to run. The Job would do nothing and succeed. Write for example "ceph status".',
  );
  expect(() => ceph.addToolboxJob('Set', { script: 'ceph status' })).toThrow(/name: "Set" cannot be a name/);
  expect(() => ceph.addToolbox({ revisionHistoryLimit: -1 })).toThrow(/revisionHistoryLimit: -1 is not a whole number from 0 up/);
  expect(() => new rook.Toolbox(operator, 'tools', { cluster: 'ceph-ssd' as any })).toThrow(/cluster: "ceph-ssd" is not a Ceph cluster/);
  const other = siteWithOperator().operator;
  expect(() => new rook.Toolbox(other, 'tools', { cluster: ceph })).toThrow(/cluster: tokyo\/rook\/ceph-ssd belongs to the site tokyo/);
});

describe('the script', () => {
  let root: string;
  beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'rookery-toolbox-')); });
  afterEach(() => rmSync(root, { recursive: true }));

  function written(overrides?: string): Record<'ceph.conf' | 'keyring', string> {
    const files = { [CLIENT_FILES.monitors]: 'a=10.0.0.1:6789,mon-b=[v2:10.0.0.2:3300]', [CLIENT_FILES.key]: 'AQBsecret==', [CLIENT_FILES.overrides]: overrides };
    for (const directory of [CLIENT_FILES.configuration, ...Object.keys(files).map((path) => join(path, '..'))]) mkdirSync(root + directory, { recursive: true });
    for (const [path, text] of Object.entries(files)) if (text !== undefined) writeFileSync(root + path, text);
    const script = CONFIGURE_ONCE.replaceAll(/(?<![\w.])\/(etc|var)\//g, `${root}/$1/`);
    execFileSync('bash', ['-euc', script], { env: { ...process.env, ROOK_CEPH_USERNAME: 'client.admin' } });
    const read = (name: string): string => readFileSync(join(root, CLIENT_FILES.configuration, name), 'utf8').replaceAll(root, '');
    return { 'ceph.conf': read('ceph.conf'), 'keyring': read('keyring') };
  }

  test('writes mons, user and key', () => {
    expect(written()).toEqual({
      'ceph.conf': '[global]\nmon_host = 10.0.0.1:6789,[v2:10.0.0.2:3300]\n\n[client.admin]\nkeyring = /etc/ceph/keyring\n\n',
      'keyring': '[client.admin]\nkey = AQBsecret==\n',
    });
  });

  test('adds the settings from ceph.conf', () => {
    expect(written('[global]\ndebug_ms = 0\n')['ceph.conf']).toMatch(/\n\n\[global\]\ndebug_ms = 0\n$/);
  });
});
