import { topolvm } from 'rookery';
import { objectOf, objectsOf, variablesOf } from '../support/objects';
import facts from './facts.json';
import { configOf, install, thick } from './setup';

const named = (object: any) => [object.kind, [object.metadata.namespace, object.metadata.name].filter(Boolean).join('/')].join(' ');
const atoms = (rules: any[]) => rules.flatMap(({ apiGroups, resources, verbs }) => apiGroups.flatMap((group: string) =>
  resources.flatMap((resource: string) => verbs.map((verb: string) => `${group || 'core'} ${resource} ${verb}`)))).sort();

/** Where rookery does not write what upstream's chart writes, with the reason. */
const DIFFERENCES = {
  missing: {
    'StorageClass topolvm-provisioner': 'classes are added by name, for a device class',
  },
  added: {
    'Namespace topolvm-system': 'its pods are privileged, which the namespace has to allow',
  },
  pod: {
    priorityClassName: 'node agents and what makes volumes must not give way to pods that need volumes',
  },
};

/** A pod in the form of the recorded facts, which leave out what the chart always leaves empty. */
function recorded(object: any): any {
  const { replicas, selector, template } = object.spec;
  const { containers, ...pod } = template.spec;
  return {
    ...(replicas === undefined ? {} : { replicas }),
    selector,
    podLabels: template.metadata.labels,
    initContainers: [],
    pod: Object.fromEntries(Object.entries(pod).filter(([field]) => !(field in DIFFERENCES.pod))),
    containers: containers.map(({ env, lifecycle, ...container }: any) => ({
      ...container,
      ...(env === undefined ? {} : { env: variablesOf(env) }),
    })),
  };
}

describe('TopoLVM as upstream installs it', () => {
  const { site } = install({
    deviceClasses: [topolvm.DeviceClass.thick('ssd', { volumeGroup: 'myvg1' })],
    // Upstream deletes claims of removed nodes unless told otherwise, which below Ceph takes mons and OSDs.
    controller: { nodeRemoval: topolvm.NodeRemoval.DELETE_CLAIMS },
  });

  test('the same objects under the same names', () => {
    const expected = facts.objects.filter((name) => !(name in DIFFERENCES.missing)).concat(Object.keys(DIFFERENCES.added));
    expect(objectsOf(site).map(named).sort()).toEqual(expected.sort());
  });

  test('the same permissions', () => {
    const permissions = objectsOf(site).filter(({ rules }) => rules).map((role) => [named(role), atoms(role.rules)]);
    expect(Object.fromEntries(permissions)).toEqual(facts.permissions);
  });

  test('the same bindings', () => {
    const bindings = objectsOf(site).filter(({ roleRef }) => roleRef).map((binding) => [named(binding), {
      role: `${binding.roleRef.kind} ${binding.roleRef.name}`,
      subjects: binding.subjects.map(({ kind, namespace, name }: any) => `${kind} ${namespace}/${name}`),
    }]);
    expect(Object.fromEntries(bindings)).toEqual(facts.bindings);
  });

  test.each(Object.entries(facts.workloads))('the same pods of %s', (title, workload) => {
    const [kind, name] = title.replace('topolvm-system/', '').split(' ');
    expect(recorded(objectOf(site, kind, name, 'topolvm-system'))).toEqual(workload);
  });

  test.each(Object.entries(facts.specs))('the same spec of %s', (title, spec) => {
    const [kind, name] = title.replace('topolvm-system/', '').split(' ');
    expect(objectOf(site, kind, name).spec).toEqual(spec);
  });

  test('the registrar takes its socket away when it goes', () => {
    const registrar = objectOf(site, 'DaemonSet', 'topolvm-node').spec.template.spec.containers.find(({ name }: any) => name === 'csi-registrar');
    expect(registrar.lifecycle.preStop.exec.command).toEqual(['/bin/sh', '-c', 'rm -rf /registration/topolvm.io /registration/topolvm.io-reg.sock']);
  });

  test('the same configuration of lvmd, but for what is its default', () => {
    expect(configOf(site)).toEqual({
      'socket-name': '/run/topolvm/lvmd.sock',
      'device-classes': [{ 'name': 'ssd', 'volume-group': 'myvg1', 'default': true }],
    });
  });

  test('the same storage class, when one is asked for', () => {
    const { site: other, lvm } = install();
    lvm.addStorageClass('topolvm-provisioner', { deviceClass: thick(), fsType: topolvm.FileSystem.XFS });
    const { apiVersion, kind, metadata, ...storageClass } = objectOf(other, 'StorageClass', 'topolvm-provisioner');
    const { 'topolvm.io/device-class': deviceClass, ...parameters } = storageClass.parameters;
    expect({ ...storageClass, parameters }).toEqual(facts.storageClass);
    expect(deviceClass).toBe('ssd');
  });

  test('a priority class for pods that use its volumes', () => {
    const { metadata, description, ...body } = objectOf(site, 'PriorityClass', 'topolvm');
    expect(body).toEqual({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', value: 1_000_000 });
  });

  test('a namespace for privileged pods, which a webhook would pass over', () => {
    expect(objectOf(site, 'Namespace', 'topolvm-system').metadata.labels).toEqual({
      'pod-security.kubernetes.io/enforce': 'privileged', 'topolvm.io/webhook': 'ignore',
    });
  });
});
