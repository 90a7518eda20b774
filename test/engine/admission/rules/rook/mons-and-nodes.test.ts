import { monsExceedNodes } from '../../../../../lib/engine/admission/rules/rook/mons-exceed-nodes';
import { cluster, lvmd, pool, storageClass, template, verdicts } from '../samples';

const tainted = pool({ taints: [{ key: 'dedicated', value: 'ceph', effect: 'NoSchedule' }] });
const tolerations = [{ key: 'dedicated', operator: 'Equal', value: 'ceph', effect: 'NoSchedule' }];
const affinity = (key: string, values: string[]) => ({
  requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator: 'In', values }] }] },
});

function message(spec: object, nodePools = [tainted], others: object[] = []): string | undefined {
  return verdicts(monsExceedNodes, [cluster(spec), ...others], { nodePools })[0]?.message;
}

test('tainted nodes take no mons', () => {
  expect(message({})).toBe('CephCluster rook-ceph/ceph asks for 3 mons, the site has 0 nodes that take them');
});

test('tolerations of all daemons and of the mons add up', () => {
  const second = { key: 'second', effect: 'NoExecute' };
  const nodePools = [pool({ taints: [...tainted.taints, second] })];
  expect(message({ placement: { all: { tolerations }, mon: { tolerations: [{ operator: 'Exists', key: 'second' }] } } }, nodePools)).toBeUndefined();
  expect(message({ placement: { mon: { tolerations } } }, nodePools)).toContain('has 0 nodes');
});

test('the affinity of mons replaces the one of all daemons', () => {
  const nodePools = [pool({ count: 2 }), pool({ name: 'control', count: 3, labels: { role: 'control' } })];
  const all = { nodeAffinity: affinity('role', ['storage']) };
  expect(message({ placement: { all } }, nodePools)).toContain('has 2 nodes');
  expect(message({ placement: { all, mon: { nodeAffinity: affinity('role', ['control']) } } }, nodePools)).toBeUndefined();
});

test('mons on TopoLVM count only nodes with that device class', () => {
  const nodePools = [pool({ count: 2 }), pool({ name: 'web', labels: { role: 'web' } })];
  const volumes = [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } })];
  const mon = { count: 3, volumeClaimTemplate: template({ volumeMode: 'Filesystem' }) };
  expect(message({ mon }, nodePools, volumes)).toBe(
    'CephCluster rook-ceph/ceph asks for 3 mons, the site has 2 nodes that take them and have volumes of class local');
});

test('a site without node pools, shared nodes and external clusters say nothing', () => {
  expect(verdicts(monsExceedNodes, [cluster({ mon: { count: 9 } })])).toEqual([]);
  expect(message({ mon: { count: 5, allowMultiplePerNode: true } })).toBeUndefined();
  expect(message({ external: { enable: true } })).toBeUndefined();
});

test('a count of zero means three, and a floating mon needs no node', () => {
  expect(message({ mon: { count: 0 } }, [pool({ count: 2 })])).toContain('asks for 3 mons');
  expect(message({ mon: { count: 3, floatingMon: { name: 'c' } } }, [pool({ count: 2 })])).toBeUndefined();
});
