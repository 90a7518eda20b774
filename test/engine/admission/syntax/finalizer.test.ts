import { finalizerRule } from '../../../../lib/engine/admission/syntax/finalizer';
import { found } from './support';

test.each<[unknown, string[]]>([
  [['example.com/cleanup', 'kubernetes', 'orphan'], []],
  [undefined, []],
  [['a b'], ['metadata.finalizers[0]: the finalizer "a b" may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit']],
  [['A/b'], ['metadata.finalizers[0]: the finalizer "A/b" has the prefix "A", which is not a DNS name in lower case']],
  [['orphan', 'foregroundDeletion'], ['metadata.finalizers: orphan and foregroundDeletion exclude each other']],
])('%j', (finalizers, texts) => {
  expect(found(finalizerRule, { metadata: { name: 'a', finalizers } })).toEqual(texts);
});

test("Kubernetes' own kinds want a domain", () => {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', finalizers: ['cleanup', 'kubernetes'] } };
  expect(found(finalizerRule, object)).toEqual(['metadata.finalizers[0]: the finalizer "cleanup" has no domain']);
});
