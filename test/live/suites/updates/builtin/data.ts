import { set } from '../change';
import type { BuiltinSubject } from './subject';

const at = (name: string): object => ({ name, namespace: 'default' });

/** Data, fixed and not. */
export const DATA: readonly BuiltinSubject[] = [
  {
    objects: [
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: at('free'), data: { a: '1' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: at('fixed'), data: { a: '1' }, binaryData: { b: 'YQ==' }, immutable: true },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: at('empty'), immutable: true },
    ],
    changes: [
      set('data.a', '1', '2', undefined), set('data.c', 'x'), set('data', {}, undefined), set('binaryData.b', 'YQ==', 'Yg==', undefined),
      set('immutable', true, false, undefined),
    ],
  },
  {
    objects: [
      { apiVersion: 'v1', kind: 'Secret', metadata: at('free'), data: { a: 'MQ==' } },
      { apiVersion: 'v1', kind: 'Secret', metadata: at('fixed'), type: 'example.com/own', stringData: { a: '1' }, immutable: true },
      { apiVersion: 'v1', kind: 'Secret', metadata: at('basic'), type: 'kubernetes.io/basic-auth', stringData: { username: 'a' }, immutable: false },
    ],
    changes: [
      set('data.a', 'MQ==', 'Mg==', undefined), set('stringData.a', '1', '2'), set('stringData', undefined), set('data', undefined),
      set('type', 'Opaque', 'example.com/own', 'kubernetes.io/basic-auth', undefined), set('immutable', true, false, undefined),
    ],
  },
];
