import { poolExceedsDomains } from '../../../../../lib/engine/admission/rules/rook/pool-exceeds-domains';
import { blockPool, cluster, clusterOf, deviceSet, lvmd, pool, storageClass, template, verdicts } from '../samples';

const nodePools = [pool({ count: 6, zones: ['a', 'b', 'c'] }), pool({ name: 'web', count: 9, labels: { role: 'web' } })];
const byClass = (crushDeviceClass: string) => [template({}, { name: 'data', annotations: { crushDeviceClass } })];

function message(spec: object, ...objects: any[]): string | undefined {
  return verdicts(poolExceedsDomains, [...objects, blockPool(spec)], { nodePools })[0]?.message;
}

test('OSDs on TopoLVM are only where their device class is', () => {
  const volumes = [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } })];
  const osds = clusterOf(deviceSet({ count: 12 }));
  expect(message({ replicated: { size: 7 } }, osds, ...volumes)).toContain('has OSDs in 6 at most');
  expect(message({ replicated: { size: 7 } }, osds)).toBeUndefined();
});

test('only the sets of the device class of the pool count, and those that name none', () => {
  const osds = clusterOf(deviceSet({ count: 2, volumeClaimTemplates: byClass('ssd') }), deviceSet({ name: 'set2', count: 9, volumeClaimTemplates: byClass('hdd') }));
  expect(message({ deviceClass: 'ssd', replicated: { size: 3 } }, osds)).toContain('has OSDs in 2 at most');
  expect(message({ deviceClass: 'hdd', replicated: { size: 3 } }, osds)).toBeUndefined();
  expect(message({ replicated: { size: 3 } }, osds)).toBeUndefined();
});

test('the affinity of all daemons and of the set are both needed', () => {
  const affinity = (key: string, value: string) => ({
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator: 'In', values: [value] }] }] } },
  });
  const set = deviceSet({ count: 12, placement: affinity('topology.kubernetes.io/zone', 'a') });
  const osds = cluster({ placement: { all: affinity('role', 'storage') }, storage: { storageClassDeviceSets: [set] } });
  expect(message({ replicated: { size: 3 } }, osds)).toContain('has OSDs in 2 at most');
  const alone = cluster({ placement: { all: affinity('role', 'web') }, storage: { onlyApplyOSDPlacement: true, storageClassDeviceSets: [set] } });
  expect(message({ replicated: { size: 3 } }, alone)).toContain('has OSDs in 2 at most');
});

test('every OSD is a domain of type osd', () => {
  expect(message({ failureDomain: 'osd', replicated: { size: 4 } }, cluster())).toContain('has OSDs in 3 at most');
  expect(message({ failureDomain: 'osd', replicated: { size: 3 } }, cluster())).toBeUndefined();
});

test('racks that nobody declared, zones of portable OSDs and OSDs on named nodes are not known', () => {
  expect(message({ failureDomain: 'rack', erasureCoded: { dataChunks: 2, codingChunks: 1 } }, cluster())).toBeUndefined();
  expect(message({ failureDomain: 'zone', replicated: { size: 9 } }, clusterOf(deviceSet({ portable: true })))).toBeUndefined();
  expect(message({ replicated: { size: 9 } }, cluster({ storage: { nodes: [{ name: 'a' }] } }))).toBeUndefined();
});

test('OSDs on all nodes are where placement lets them', () => {
  const terms = [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['web'] }] }];
  const osd = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } } };
  const osds = cluster({ placement: { osd }, storage: { useAllNodes: true, useAllDevices: true } });
  expect(message({ erasureCoded: { dataChunks: 8, codingChunks: 2 } }, osds)).toContain('has OSDs in 9 at most');
});
