import { secretType } from '../../../../lib/engine/admission/syntax/secret-type';
import { found } from './support';

test.each([
  [{ type: 'Opaque' }, []],
  [{ type: 'kubernetes.io/tls', data: { 'tls.crt': '' }, stringData: { 'tls.key': '' } }, []],
  [{ type: 'kubernetes.io/basic-auth', stringData: { username: 'a' } }, []],
  [{ type: 'kubernetes.io/tls', data: { 'tls.crt': '' } }, ['data["tls.key"]: a secret of type kubernetes.io/tls holds tls.key']],
  [{ type: 'kubernetes.io/ssh-auth', stringData: { 'ssh-privatekey': '' } }, ['data.ssh-privatekey: the key is empty']],
  [{ type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': '[]' } }, ['data[".dockerconfigjson"]: the configuration is no JSON object']],
  [{ type: 'kubernetes.io/service-account-token' },
    ['metadata.annotations["kubernetes.io/service-account.name"]: the annotation kubernetes.io/service-account.name is missing']],
])('%j', (fields, texts) => {
  expect(found(secretType, fields)).toEqual(texts);
});
