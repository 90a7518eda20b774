import { ApiObject } from 'cdk8s';
import { NodePool, Size } from 'rookery';
import { docPage } from '../support/doc-examples';
import { install, thick } from './setup';

/** What is said of so many claims on two small nodes and a large one. */
function messages(size: string, replicas: number): string[] {
  const nodes = [
    NodePool.of('small', { count: 2, volumeGroups: { 'vg-ssd': Size.tebi(1) } }), NodePool.of('large', { count: 1, volumeGroups: { 'vg-ssd': Size.tebi(4) } }),
  ];
  const { site, lvm } = install({ deviceClasses: [thick('ssd')] }, { nodes });
  const storageClassName = lvm.addStorageClass('fast', { deviceClass: thick('ssd') }).storageClassName;
  new ApiObject(site, 'db', {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: 'web' },
    spec: {
      replicas,
      serviceName: 'db',
      selector: { matchLabels: { app: 'db' } },
      template: { metadata: { labels: { app: 'db' } }, spec: { containers: [{ name: 'db', image: 'registry.example.com/db:1' }] } },
      volumeClaimTemplates: [{
        metadata: { name: 'data' }, spec: { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: size } } },
      }],
    },
  });
  return site.findings().filter(({ rule }) => rule === 'topolvm/claims-exceed-volume-groups').map(({ message }) => message);
}

test('what does not fit is told node by node, as the page shows it', () => {
  const [message] = messages('600Gi', 9);
  expect(docPage('topolvm.md')).toContain(`\n${message}.\n`);
  expect(messages('600Gi', 8)).toEqual([]);
});
