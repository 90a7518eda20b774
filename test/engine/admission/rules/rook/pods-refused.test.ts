import { podsRefused } from '../../../../../lib/engine/admission/rules/rook/pods-refused';
import { driver, object, verdicts } from '../samples';

const rookObject = (kind: string, spec: object): any => object('ceph.rook.io/v1', kind, 'one', 'rook-ceph', { spec });
/** What is found, as `property: message`. */
const said = (one: any): string[] => verdicts(podsRefused, [one]).map(({ property, message }) => `${property}: ${message}`);

test('what a cluster says of its daemons and of its OSDs', () => {
  expect(said(rookObject('CephCluster', {
    placement: { mon: { tolerations: [{ key: 'storage', operator: 'exists' }] } },
    labels: { mgr: { 'team/x/y': 'a' } },
    annotations: { all: { 'bad key': 'x' } },
    storage: {
      storageClassDeviceSets: [{
        placement: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 0, preference: {} }] } },
        preparePlacement: { topologySpreadConstraints: [{ maxSkew: 0, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }] },
      }],
    },
    healthCheck: { livenessProbe: { mon: { probe: { httpGet: { port: 70000 } } }, osd: { probe: { successThreshold: 2 } } } },
  }))).toEqual([
    'spec.placement.mon.tolerations[0].operator: operator "exists" is not one of Equal, Exists',
    'spec.labels.mgr["team/x/y"]: the label key "team/x/y" has more than one "/"',
    'spec.annotations.all["bad key"]: the annotation key "bad key" may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit',
    'spec.storage.storageClassDeviceSets[0].placement.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: weight 0 is not within 1 to 100',
    'spec.storage.storageClassDeviceSets[0].preparePlacement.topologySpreadConstraints[0].maxSkew: maxSkew 0 is below 1',
    expect.stringMatching(/^spec\.healthCheck\.livenessProbe\.mon\.probe\.httpGet\.port: /),
    expect.stringMatching(/^spec\.healthCheck\.livenessProbe\.osd\.probe\.successThreshold: .* it must be 1$/),
  ]);
});

test.each([
  ['CephFilesystem', 'metadataServer.'], ['CephObjectStore', 'gateway.'], ['CephNFS', 'server.'], ['CephRBDMirror', ''], ['CephFilesystemMirror', ''], ['CephNVMeOFGateway', ''],
  ['CephCOSIDriver', ''],
])('what a %s says of its daemon', (kind, at) => {
  const daemon = { placement: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: '' }] } } };
  expect(said(rookObject(kind, at === '' ? daemon : { [at.slice(0, -1)]: daemon }))).toEqual([
    `spec.${at}placement.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: topologyKey is empty`,
  ]);
});

test('what a driver says of its plugins', () => {
  expect(said(driver(undefined, {
    nodePlugin: {
      affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 65535, preference: {} }] } },
      resources: { plugin: { requests: { cpu: '2' }, limits: { cpu: '1' } } },
      volumes: [{ volume: { name: 'A', emptyDir: {} } }],
      updateStrategy: { rollingUpdate: { maxUnavailable: '2x' } },
    },
    controllerPlugin: { deploymentStrategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } }, labels: { app: 'no spaces' } },
  }))).toEqual([
    'spec.nodePlugin.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: weight 65535 is not within 1 to 100',
    expect.stringMatching(/^spec\.nodePlugin\.volumes\[0\]\.volume\.name: name "A" /),
    'spec.nodePlugin.resources.plugin.requests.cpu: the request 2 is above the limit 1',
    'spec.nodePlugin.updateStrategy.rollingUpdate.maxUnavailable: "2x" is neither a count nor a percentage',
    expect.stringMatching(/^spec\.controllerPlugin\.labels\.app: the label value "no spaces" /),
    'spec.controllerPlugin.deploymentStrategy.rollingUpdate: rollingUpdate is set for the type Recreate',
  ]);
});

test('silent: what pods may say, and what Rook adds to probes', () => {
  expect(said(rookObject('CephCluster', {
    placement: { all: { tolerations: [{ operator: 'Exists' }] } }, healthCheck: { livenessProbe: { mon: { probe: { periodSeconds: 5 } } } },
  }))).toEqual([]);
  expect(said(driver(undefined, {}))).toEqual([]);
});
