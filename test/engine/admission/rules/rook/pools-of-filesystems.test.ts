import { poolDeviceClassMixed } from '../../../../../lib/engine/admission/rules/rook/pool-device-class-mixed';
import { poolDomainUnknown } from '../../../../../lib/engine/admission/rules/rook/pool-domain-unknown';
import { poolExceedsDomains } from '../../../../../lib/engine/admission/rules/rook/pool-exceeds-domains';
import { poolFewReplicas } from '../../../../../lib/engine/admission/rules/rook/pool-few-replicas';
import { poolRedundancy } from '../../../../../lib/engine/admission/rules/rook/pool-redundancy';
import { CHUNKS, COPIES, filesystem } from '../filesystem-samples';
import { cluster, pool, verdicts } from '../samples';

const NODES = { nodePools: [pool({ count: 6, zones: ['a', 'b'] })] };

/** A pool as Go writes it. */
const full = (replicated: object, erasureCoded: object = { dataChunks: 0, codingChunks: 0 }, more: object = {}) => ({
  application: '', replicated, erasureCoded, mirroring: {}, quotas: {}, statusCheck: { mirror: {} }, ...more,
});

test('pools of filesystems are judged as any other', () => {
  const files = filesystem({
    metadataPool: { failureDomain: 'zone', ...COPIES },
    dataPools: [full({ size: 2 }, undefined, { failureDomain: 'shelf' }), full({ size: 0 }, CHUNKS.erasureCoded, { failureDomain: 'zone', deviceClass: 'ssd' })],
  });
  const found = (rule: typeof poolFewReplicas) => verdicts(rule, [cluster(), files], NODES).map(({ property }) => property);
  expect(found(poolExceedsDomains)).toEqual(['spec.metadataPool.replicated.size', 'spec.dataPools[1].erasureCoded']);
  expect(found(poolDomainUnknown)).toEqual(['spec.dataPools[0].failureDomain']);
  expect(found(poolFewReplicas)).toEqual(['spec.dataPools[0].replicated.size']);
  expect(found(poolDeviceClassMixed)).toEqual(['spec.metadataPool.deviceClass', 'spec.dataPools[0].deviceClass']);
});

test('silent: what is zero or empty in a list says nothing', () => {
  const files = filesystem({ dataPools: [full({ size: 3 }), full({ size: 0 }, CHUNKS.erasureCoded)] });
  const rules = [poolRedundancy, poolExceedsDomains, poolDomainUnknown, poolFewReplicas, poolDeviceClassMixed];
  expect(rules.flatMap((rule) => verdicts(rule, [cluster(), files], NODES))).toEqual([]);
});
