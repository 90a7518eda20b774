import { resolved } from '../../../../../lib/upstream/schema';
import type { KindSchema } from '../../../../../lib/upstream/schema-catalog';
import type { Random } from '../random';
import { Values } from './values';

/** How full a sample is: how likely an optional field is there, and about how many values it has. */
export interface Fullness {
  readonly richness: number;
  readonly size: number;
}

const NAMES = ['sample', 'a.b-c', '0', 'x.rbd.csi.ceph.com', 'nfs.csi.ceph.com', `${'long-'.repeat(12)}name`];

/** An object of a kind that its schema allows; validation rules may still refuse it. */
export function objectOf(kind: KindSchema, random: Random, { richness, size }: Fullness): any {
  const values = new Values(kind.definitions, random, richness, size);
  const root = resolved(kind.schema, kind.definitions);
  const without = ['apiVersion', 'kind', 'metadata', ...(random.chance(0.2) ? [] : ['status'])];
  return { apiVersion: kind.apiVersion, kind: kind.kind, metadata: metadataOf(kind, random, richness), ...values.fields(root, 0, without) };
}

function metadataOf({ scope }: KindSchema, random: Random, richness: number): object {
  const some = <T>(value: T): T | undefined => (random.chance(richness) ? value : undefined);
  const metadata = {
    name: random.pick(NAMES),
    namespace: scope === 'Namespaced' ? random.pick(['default', 'rook-ceph']) : undefined,
    labels: some({ 'app.kubernetes.io/name': 'sample', 'plain': 'A_b.c-1', 'empty': '' }),
    annotations: some({ 'example.com/note': 'any text: ☃', 'Plain': '' }),
    finalizers: some(['example.com/one', 'example.com/two']),
    ownerReferences: some([{ apiVersion: 'v1', kind: 'ConfigMap', name: 'owner', uid: '1', controller: true }, { apiVersion: 'v1', kind: 'Pod', name: 'b', uid: '2' }]),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
