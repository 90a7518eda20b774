import { multusDriverUnattached } from '../../../../../lib/engine/admission/rules/rook/multus-driver-unattached';
import { blockClass, cluster, object, verdicts } from '../samples';

const NETWORKS = 'k8s.v1.cni.cncf.io/networks';
const multus = (selector = 'networks/public') => cluster({ network: { provider: 'multus', selectors: { public: selector } } });
const driver = (controllerPlugin?: object) => object('csi.ceph.io/v1', 'Driver', 'rook-ceph.rbd.csi.ceph.com', 'rook-ceph', { spec: { controllerPlugin } });
const defaults = (controllerPlugin: object) => object('csi.ceph.io/v1', 'OperatorConfig', 'ceph-csi-operator-config', 'rook-ceph', {
  spec: { driverSpecDefaults: { controllerPlugin } },
});
const messages = (...objects: object[]) => verdicts(multusDriverUnattached, objects).map(({ message }) => message);

const FOUND = 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com makes volumes of CephCluster rook-ceph/ceph, and its controller plugin is not attached to the multus network';

test('a driver on the network of pods only, once however many classes it serves', () => {
  expect(verdicts(multusDriverUnattached, [multus(), driver(), blockClass(), { ...blockClass(), metadata: { name: 'other' } }])).toEqual([
    { object: 'rook-ceph.rbd.csi.ceph.com', property: 'spec.controllerPlugin.annotations', message: `${FOUND} networks/public`, fix: expect.stringContaining(NETWORKS) },
  ]);
});

test('a driver whose own annotations take the place of the common ones', () => {
  const common = defaults({ annotations: { [NETWORKS]: 'networks/public' } });
  expect(messages(multus(), blockClass(), common, driver({ annotations: { team: 'storage' } }))).toEqual([`${FOUND} networks/public`]);
  expect(messages(multus(), blockClass(), common, driver({ serviceAccountName: 'ctrl' }))).toEqual([]);
  // Common hostNetwork is passed over.
  expect(messages(multus(), blockClass(), defaults({ hostNetwork: true }), driver({}))).toEqual([`${FOUND} networks/public`]);
});

test('silent: attached, on the network of its node, another network, no class', () => {
  expect(messages(multus(), blockClass(), driver({ annotations: { [NETWORKS]: '[{"name":"public","namespace":"networks"}]' } }))).toEqual([]);
  expect(messages(multus('[{"name": "public", "namespace": "networks"}]'), blockClass(), driver({ annotations: { [NETWORKS]: 'networks/public' } }))).toEqual([]);
  expect(messages(multus('public@net1'), blockClass(), driver({ hostNetwork: true }))).toEqual([]);
  expect(messages(cluster(), blockClass(), driver())).toEqual([]);
  expect(messages(multus(), driver())).toEqual([]);
});
