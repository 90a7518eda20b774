import { networkAttachmentMissing } from '../../../../../lib/engine/admission/rules/rook/network-attachment-missing';
import { cluster, object, verdicts } from '../samples';

const definition = (name: string, namespace: string) => object('k8s.cni.cncf.io/v1', 'NetworkAttachmentDefinition', name, namespace, { spec: {} });
const on = (selector: string) => cluster({ network: { provider: 'multus', selectors: { public: selector } } });

test('a network in another namespace than it is looked for', () => {
  expect(verdicts(networkAttachmentMissing, [definition('fast', 'networks'), on('fast')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network.selectors.public',
      message: 'CephCluster rook-ceph/ceph is on the public network rook-ceph/fast, and the site defines no network of that name',
      fix: 'Name the NetworkAttachmentDefinition as NAMESPACE/NAME, or declare it with `existing` on the site if something else brings it',
    },
  ]);
});

test('silent: in any notation, declared to exist, faulty selectors, and sites that define no network at all', () => {
  const defined = definition('fast', 'networks');
  for (const selector of ['networks/fast@net1', '[{"name":"fast","namespace":"networks"}]', '{"name":"fast","namespace":"networks"}', 'a,b']) {
    expect(verdicts(networkAttachmentMissing, [defined, on(selector)])).toEqual([]);
  }
  const external = [{ apiVersion: 'k8s.cni.cncf.io/v1', kind: 'NetworkAttachmentDefinition', name: 'slow', namespace: 'rook-ceph' }];
  expect(verdicts(networkAttachmentMissing, [defined, on('slow')], { external })).toEqual([]);
  expect(verdicts(networkAttachmentMissing, [on('fast')])).toEqual([]);
});
