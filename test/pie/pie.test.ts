import { App } from 'cdk8s';
import {
  ExistingStorageClass, NodePool, pie, Placement, Platform, RegistryMirror, Resources, SecretRef, Site, SiteProps, Size, Taint,
} from 'rookery';
import { namesOf, objectOf } from '../support/objects';

function pieIn(props: pie.PieProps = {}, siteProps: SiteProps = {}): { site: Site; pie: pie.Pie } {
  const site = new Site(new App(), 'tokyo', siteProps);
  return { site, pie: new pie.Pie(site, 'pie', props) };
}

const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
const SELECTOR = { 'app.kubernetes.io/name': 'pie', 'app.kubernetes.io/instance': 'pie' };
const IMAGE = 'ghcr.io/topolvm/pie:0.17.0@sha256:69b04f89c8e2696bdc184a640b71b08b319690ce1d397bded87dbdde18930832';
const podSpec = (site: Site) => objectOf(site, 'Deployment', 'pie').spec.template.spec;

describe('pie as it is installed', () => {
  test('hardened beyond upstream', () => {
    const { securityContext, containers } = podSpec(pieIn().site);
    expect(securityContext).toEqual({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(containers[0].securityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
  });

  test('a namespace that admits pods of probes', () => {
    expect(objectOf(pieIn().site, 'Namespace', 'pie').metadata.labels).toEqual({ 'pod-security.kubernetes.io/enforce': 'baseline' });
  });
});

describe('pie as it is told to run', () => {
  test('under another name in another namespace', () => {
    const { site } = pieIn({ name: 'pie-edge', namespace: 'probing' });
    expect(namesOf(site, 'ClusterRole')).toEqual(['pie-edge']);
    expect(namesOf(site, 'Role')).toEqual(['pie-edge', 'pie-edge-leader-election']);
    const { args } = objectOf(site, 'Deployment', 'pie-edge', 'probing').spec.template.spec.containers[0];
    expect(args.slice(3)).toEqual(['--namespace', 'probing', '--controller-url', 'http://pie-edge.probing.svc:8082']);
  });

  test('twice in one site', () => {
    const { site } = pieIn();
    new pie.Pie(site, 'other', { name: 'other', namespace: 'other' });
    expect(namesOf(site, 'ClusterRole')).toEqual(['other', 'pie']);
    expect(namesOf(site, 'CustomResourceDefinition')).toEqual(['pieprobes.pie.topolvm.io']);
  });

  test('with resources, placement and priority', () => {
    const placement: Placement = {
      tolerations: [{ key: 'storage', operator: 'Exists' }],
      podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] },
    };
    const { site } = pieIn({
      resources: Resources.of({ cpu: '0.1', memory: Size.mebi(128) }), nodeSelector: { role: 'cs' }, placement, priorityClassName: 'system-cluster-critical',
    });
    expect(podSpec(site)).toMatchObject({
      tolerations: placement.tolerations, affinity: { podAntiAffinity: placement.podAntiAffinity },
      nodeSelector: { role: 'cs' }, priorityClassName: 'system-cluster-critical',
      containers: [{ resources: { requests: { cpu: '100m', memory: '128Mi' } } }],
    });
  });

  test('on the nodes of a pool, in one way only', () => {
    const nodes = [NodePool.of('cs', { count: 3, labels: { role: 'cs' }, taints: [Taint.noSchedule('storage')] })];
    const podAntiAffinity = { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] };
    expect(podSpec(pieIn({ nodes, placement: { podAntiAffinity } }).site)).toMatchObject({
      affinity: { podAntiAffinity, nodeAffinity: nodes[0].placement().nodeAffinity }, tolerations: nodes[0].placement().tolerations,
    });
    expect(() => pieIn({ nodes, nodeSelector: { role: 'cs' } })).toThrow('tokyo/pie: nodeSelector: the nodes are named by nodes already. '
      + 'Both say where the pods run. Leave out nodes or nodeSelector; labels and taints of a NodePool are rendered by themselves.');
    expect(() => pieIn({ nodes, placement: { tolerations: [] } })).toThrow('tokyo/pie: placement.tolerations: the nodes are named by nodes already.');
  });

  test('with labels, annotations and rights of its own', () => {
    const { site } = pieIn({
      podLabels: { team: 'storage' },
      podAnnotations: { note: 'a' },
      serviceAccountAnnotations: { note: 'b' },
      podSecurityContext: { fsGroup: 10000 },
      containerSecurityContext: { readOnlyRootFilesystem: true },
      overrides: { spec: { minReadySeconds: 10 } },
    });
    const { spec } = objectOf(site, 'Deployment', 'pie');
    expect(spec.minReadySeconds).toBe(10);
    expect(spec.selector.matchLabels).toEqual(SELECTOR);
    expect(spec.template.metadata).toEqual({ labels: { ...SELECTOR, team: 'storage' }, annotations: { note: 'a' } });
    expect(podSpec(site)).toMatchObject({ securityContext: { fsGroup: 10000 }, containers: [{ securityContext: { readOnlyRootFilesystem: true } }] });
    expect(podSpec(site).securityContext).not.toHaveProperty('runAsNonRoot');
    expect(objectOf(site, 'ServiceAccount', 'pie').metadata.annotations).toEqual({ note: 'b' });
  });

  test('not with a label that selects the pod', () => {
    expect(() => pieIn({ podLabels: { 'app.kubernetes.io/name': 'prober' } })).toThrow('tokyo/pie: podLabels: the label app.kubernetes.io/name is taken. '
      + 'It selects the pod for its Deployment and its Service. Give your label another key.');
  });

  test('with profiles, in one word', () => {
    expect(podSpec(pieIn({ enablePprof: true }).site).containers[0].args).toContain('--enable-pprof=true');
    expect(podSpec(pieIn({ enablePprof: false }).site).containers[0].args.join(' ')).not.toContain('pprof');
  });

  test('with the image of a mirror, for the controller and for its probes', () => {
    const [container] = podSpec(pieIn({}, { images: { mirror: RegistryMirror.of('registry.example.com') } }).site).containers;
    expect(container.image).toBe(IMAGE.replace('ghcr.io', 'registry.example.com'));
    expect(container.args[2]).toBe(container.image);
  });

  test('with pull secrets, for the controller and for its probes', () => {
    const { site } = pieIn({}, { images: { pullSecrets: [SecretRef.named('registry-key')] } });
    expect(podSpec(site).imagePullSecrets).toEqual([{ name: 'registry-key' }]);
    expect(objectOf(site, 'ServiceAccount', 'default', 'pie').imagePullSecrets).toEqual([{ name: 'registry-key' }]);
  });

  test('on OpenShift, where probes need other constraints', () => {
    const { site } = pieIn({}, { platform: Platform.OPENSHIFT });
    expect(objectOf(site, 'RoleBinding', 'pie-probes', 'pie')).toMatchObject({
      roleRef: { kind: 'ClusterRole', name: 'system:openshift:scc:nonroot-v2' },
      subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'pie' }],
    });
  });

  test.each([['name', { name: 'Pie' }], ['namespace', { namespace: 'pie.system' }]])('not with a bad %s', (where, props) => {
    expect(() => pieIn(props)).toThrow(`tokyo/pie: ${where}: "${Object.values(props)[0]}" cannot be a name: it has characters or ends that DNS-1123 `
      + 'does not allow. The API server refuses it, or names that are derived from it. '
      + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.');
  });

  test('without a site it does not run', () => {
    expect(() => new pie.Pie(new App(), 'pie')).toThrow('pie: scope: the construct is not inside a Site.');
  });
});

test('a name is given to one probe', () => {
  const { site, pie: controller } = pieIn();
  const local = ExistingStorageClass.named(site, 'local');
  expect(controller.addProbe(local).probeName).toBe('local');
  expect(controller.addProbe(local, { probeName: 'local-slow' }).probeName).toBe('local-slow');
  expect(namesOf(site, 'PieProbe')).toEqual(['local', 'local-slow']);
  expect(() => controller.addProbe(local)).toThrow('tokyo/pie: probeName: there is a probe named "local" already. '
    + 'Its volumes, jobs and metrics are told apart by the name of the probe. Give this one another probeName.');
});

test.each<[string, SiteProps]>([
  ['', {}],
  [' on OpenShift', { platform: Platform.OPENSHIFT }],
  [' with pull secrets', { images: { pullSecrets: [SecretRef.named('registry-key')] } }],
  [' on declared nodes', { nodes: [NodePool.of('cs', { count: 3 }), NodePool.of('cp', { count: 3, labels: { [CONTROL_PLANE]: '' }, taints: [Taint.noSchedule(CONTROL_PLANE)] })] }],
])('the checks find nothing wrong%s', (_, props) => {
  const { site, pie: controller } = pieIn({}, props);
  controller.addProbe(ExistingStorageClass.named(site, 'local'));
  expect(site.findings()).toEqual([]);
});
