import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields, plain, text } from '../rules/read';
import { Place } from './place';

const ACCOUNT = 'kubernetes.io/service-account.name';
/** Keys that a type needs: all of them, or one of them where they stand together. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'kubernetes.io/dockercfg': [['.dockercfg']],
  'kubernetes.io/dockerconfigjson': [['.dockerconfigjson']],
  'kubernetes.io/basic-auth': [['username', 'password']],
  'kubernetes.io/ssh-auth': [['ssh-privatekey']],
  'kubernetes.io/tls': [['tls.crt'], ['tls.key']],
};
const JSON_KEYS = ['.dockercfg', '.dockerconfigjson'];

/** What secrets of Kubernetes' own types hold. */
export const secretType: Rule = {
  id: 'syntax/secret-type',
  severity: Severity.ERROR,
  why: 'The API server refuses a secret that does not hold what its type says',
  fix: 'Set the keys of the type in data or stringData, or leave the type out',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateSecret',
  kinds: ['/Secret'],
  * inspect(document) {
    const root = new Place(document, document.object);
    const type = root.to('type').text;
    if (type === 'kubernetes.io/service-account-token' && (text(dig(document.object, 'metadata', 'annotations', ACCOUNT)) ?? '') === '') {
      yield root.to('metadata', 'annotations', ACCOUNT).fault(`the annotation ${ACCOUNT} is missing`);
    }
    const held = { ...decoded(root.to('data').value), ...fields(root.to('stringData').value) };
    for (const keys of NEEDED[type] ?? []) {
      const given = keys.filter((key) => held[key] !== undefined);
      if (given.length === 0) for (const key of keys) yield root.to('data', key).fault(`a secret of type ${type} holds ${keys.join(' or ')}`);
      else if (type === 'kubernetes.io/ssh-auth' && held[given[0]] === '') yield root.to('data', given[0]).fault('the key is empty');
      else if (JSON_KEYS.includes(given[0]) && !isJsonObject(held[given[0]])) yield root.to('data', given[0]).fault('the configuration is no JSON object');
    }
  },
};

function decoded(data: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields(data)).map(([key, value]) => [key, typeof value === 'string' ? Buffer.from(value, 'base64').toString() : value]));
}

function isJsonObject(value: unknown): boolean {
  try {
    const parsed: unknown = JSON.parse(plain(value));
    return typeof parsed === 'object' && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
