import { App } from 'cdk8s';
import { SecretRef, Site, SiteProps } from 'rookery';
import { rule } from '../../lib/core/policy-rule';
import { Access } from '../../lib/site/access';
import { objectOf, objectsOf } from '../support/objects';

const RULES = [rule('core', 'pods', 'get')];
const METADATA = { namespace: 'storage', labels: { app: 'x' } };

function access(props: SiteProps = {}): { site: Site; access: Access } {
  const site = new Site(new App(), 'tokyo', props);
  return { site, access: new Access(site, 'storage', { app: 'x' }) };
}

test('an account pulls with the secrets of the site', () => {
  const plain = access();
  expect(plain.access.account('agent')).toEqual({ name: 'agent', namespace: 'storage' });
  expect(objectOf(plain.site, 'ServiceAccount', 'agent')).toEqual({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'agent', ...METADATA } });
  const secured = access({ images: { pullSecrets: [SecretRef.named('registry-key')] } });
  secured.access.account('agent');
  expect(objectOf(secured.site, 'ServiceAccount', 'agent').imagePullSecrets).toEqual([{ name: 'registry-key' }]);
});

test('what is granted in the namespace', () => {
  const { site, access: writer } = access();
  writer.grant('reader', RULES, { name: 'agent', namespace: 'elsewhere' }, 'reading');
  expect(objectOf(site, 'Role', 'reader')).toMatchObject({ apiVersion: 'rbac.authorization.k8s.io/v1', metadata: METADATA, rules: RULES });
  expect(objectOf(site, 'RoleBinding', 'reading')).toMatchObject({
    metadata: METADATA,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
    subjects: [{ kind: 'ServiceAccount', name: 'agent', namespace: 'elsewhere' }],
  });
});

test('what is granted everywhere has no namespace', () => {
  const { site, access: writer } = access();
  writer.grantEverywhere('reader', RULES, { name: 'agent', namespace: 'storage' });
  expect(objectsOf(site).map(({ kind, metadata }) => [kind, metadata])).toEqual([
    ['ClusterRole', { name: 'reader', labels: { app: 'x' } }], ['ClusterRoleBinding', { name: 'reader', labels: { app: 'x' } }],
  ]);
  expect(objectOf(site, 'ClusterRoleBinding', 'reader').roleRef.kind).toBe('ClusterRole');
});

test('a role of somebody else for several accounts', () => {
  const { site, access: writer } = access();
  writer.bind('privileged', 'ClusterRole', 'system:privileged', { name: 'a', namespace: 'storage' }, { name: 'b', namespace: 'storage' });
  expect(objectOf(site, 'RoleBinding', 'privileged', 'storage').subjects.map(({ name }: any) => name)).toEqual(['a', 'b']);
});
