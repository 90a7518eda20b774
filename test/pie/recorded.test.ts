import { Duration } from 'rookery';
import { mountClaimName, mountJobName, provisionJobName, withoutHash } from '../../lib/engine/admission/rules/pie/derived-names';
import { objectOf } from '../support/objects';
import { objectsOf, PROBES, siteOf } from './recorded';
import data from './recorded.json';

const cut = (name: string | undefined) => name && withoutHash(name);

/** What the checks say of one probe with its nodes. */
function errorsOf(name: string): string[] {
  const site = siteOf(PROBES.filter((probe) => probe.name === name));
  return site.findings().filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`).sort();
}

/** What the real controller could not make, in the words of the checks. */
function failuresOf({ name, nodes, storageClass, period, threshold, provision, mounts, mount }: typeof PROBES[number]): string[] {
  if (!provision && Object.keys(mount).length === 0) {
    return [`pie/period-not-above-threshold: PieProbe ${name} runs every ${period} min and gives each run ${Duration.of(threshold).toString()}`];
  }
  return (mounts ? nodes : []).flatMap((node) => {
    const { cronJob, claim } = mount[node] ?? {};
    const needs = (kind: string, object: string) => `pie/derived-name-invalid: PieProbe ${name} needs a ${kind} named ${withoutHash(object)} on node ${node}`;
    // A claim comes first, and what fails ends the work on a node.
    if (!claim) return [needs('PersistentVolumeClaim', mountClaimName(name, node, storageClass))];
    return cronJob ? [] : [needs('CronJob', mountJobName(name, node, storageClass))];
  }).sort();
}

test('the recording is complete', () => {
  expect(PROBES.flatMap(objectsOf)).toHaveLength(133);
});

describe.each(PROBES.map((probe) => [probe.name, probe] as const))('probe %s', (name, probe) => {
  test('is refused for exactly what the real controller could not make', () => {
    expect(errorsOf(name)).toEqual(failuresOf(probe));
  });

  test('leads to objects of the names that the checks derive', () => {
    if (probe.provision) expect(cut(probe.provision.cronJob)).toBe(withoutHash(provisionJobName(name, probe.storageClass)));
    for (const [node, { cronJob, claim }] of Object.entries(probe.mount)) {
      expect(cut(claim)).toBe(withoutHash(mountClaimName(name, node, probe.storageClass)));
      if (cronJob) expect(cut(cronJob)).toBe(withoutHash(mountJobName(name, node, probe.storageClass)));
    }
  });

  test('leads to objects with what rookery writes into the probe and the arguments of the controller', () => {
    const site = siteOf([probe]);
    const { metadata, spec } = objectOf(site, 'PieProbe', name);
    const { args, image } = objectOf(site, 'Deployment', 'pie').spec.template.spec.containers[0];
    const argument = (flag: string) => args[args.indexOf(flag) + 1];
    expect([image, argument('--container-image')]).toEqual([data.image, data.image]);
    for (const object of objectsOf(probe)) {
      expect(object.metadata).toMatchObject({ namespace: metadata.namespace, labels: { 'pie-probe': name, 'storage-class': spec.monitoringStorageClass } });
      expect(object.metadata.namespace).toBe(argument('--namespace'));
      if (object.kind === 'PersistentVolumeClaim') {
        expect(object.spec).toMatchObject({ storageClassName: spec.monitoringStorageClass, resources: { requests: { storage: spec.pvcCapacity } } });
        continue;
      }
      const [first, step] = object.spec.schedule.split(' ')[0].split(/-59\//).map(Number);
      expect(step).toBe(spec.probePeriod);
      expect(first).toBeLessThan(spec.probePeriod);
      const { containers: [{ args: given, ...container }], affinity, volumes: [{ ephemeral }] } = object.spec.jobTemplate.spec.template.spec;
      expect(container).toMatchObject({ image, resources: spec.resources ?? {} });
      if (ephemeral) {
        expect(ephemeral.volumeClaimTemplate.spec.resources.requests.storage).toBe(spec.pvcCapacity);
        expect(affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution).toEqual(spec.nodeSelector);
      } else {
        expect(given).toContain(`--destination-address=${argument('--controller-url')}`);
      }
    }
  });
});
