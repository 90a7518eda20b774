import { variablesOf } from '../../support/objects';
import { ENVIRONMENT_LEFT_OUT, SETTINGS_LEFT_OUT } from '../facts/differences';
import { installation } from '../facts/installation';
import facts from '../facts/rook-ceph-workloads.json';

const objects = installation();
/** What the charts write where nothing is said. */
const EMPTY = ['null', '[]', '{}'];

function named(kind: string, name: string): any {
  return objects.find((object) => object.kind === kind && object.metadata.name === name);
}

function without(fields: object, names: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in names)));
}

describe.each(Object.entries(facts.workloads))('%s', (key, recorded: any) => {
  const { spec } = named('Deployment', key.split('/')[1]);
  const [container] = spec.template.spec.containers;

  test('has the container of the chart', () => {
    expect(spec.template.spec.containers).toHaveLength(1);
    const { env, ...rest } = container;
    const { env: recordedEnv, ...recordedRest } = recorded.containers[0];
    expect(rest).toEqual(recordedRest);
    expect(variablesOf(env)).toEqual(without(recordedEnv, ENVIRONMENT_LEFT_OUT));
  });

  test('has the pod of the chart', () => {
    const { containers, ...pod } = spec.template.spec;
    const said = Object.entries(recorded.pod).filter(([, value]) => !EMPTY.includes(JSON.stringify(value)));
    expect(containers).toHaveLength(1);
    expect(pod).toEqual(Object.fromEntries(said));
    expect(spec.replicas).toBe(recorded.replicas);
    expect(spec.strategy).toEqual(recorded.strategy);
  });

  test('selects as the chart does, so that either can take over from the other', () => {
    expect(spec.selector).toEqual(recorded.selector);
    expect(spec.template.metadata.labels).toEqual(without(recorded.podLabels, { 'helm.sh/chart': 'a version has no place in a label of a pod' }));
  });
});

test('settings are those of the chart but for defaults of the code', () => {
  const recorded = facts.config['ConfigMap rook-ceph/rook-ceph-operator-config'];
  expect(named('ConfigMap', 'rook-ceph-operator-config').data).toEqual(without(recorded, SETTINGS_LEFT_OUT));
});

test('images of the drivers are those of the chart', () => {
  const name = 'rook-csi-operator-image-set-configmap';
  expect(named('ConfigMap', name).data).toEqual(facts.config[`ConfigMap rook-ceph/${name}`]);
});
