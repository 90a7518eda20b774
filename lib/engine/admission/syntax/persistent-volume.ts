import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { plain } from '../rules/read';
import { amountOf, nanosOf } from './amounts';
import { onlyAlone } from './claims';
import { filled, formed, required } from './demands';
import { dnsLabel, driverName, noBacksteps, subdomain } from './forms';
import { Place } from './place';
import { sourceFaults } from './volume-details';

const SOURCES = [
  'hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'glusterfs', 'flocker', 'nfs', 'rbd', 'quobyte', 'cephfs', 'iscsi', 'cinder', 'fc', 'flexVolume',
  'azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'scaleIO', 'local', 'storageos', 'csi',
];
const SECRETS = ['controllerPublishSecretRef', 'controllerExpandSecretRef', 'nodePublishSecretRef', 'nodeExpandSecretRef'];

/** Whole numbers in Go have 64 bits. */
const MOST_NANOS = (2n ** 63n - 1n) * 1_000_000_000n;

/** Volumes that exist before anybody claims them. */
export const persistentVolume: Rule = {
  id: 'syntax/persistent-volume',
  severity: Severity.ERROR,
  why: 'The API server refuses the volume',
  fix: 'Set a capacity of storage, access modes and exactly one complete source; local volumes also say on which nodes they are',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidatePersistentVolumeSpec',
  kinds: ['/PersistentVolume'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    const capacity = spec.to('capacity');
    yield* filled(spec.to('accessModes'));
    yield* onlyAlone(spec.to('accessModes'));
    if (!capacity.to('storage').isSet || capacity.fields.length > 1) yield capacity.fault('a volume has a capacity of storage, and of nothing else');
    for (const amount of capacity.fields) {
      yield* amountOf(amount);
      const nanos = nanosOf(amount);
      if (nanos === 0n) yield amount.fault('the capacity is zero');
      else if (nanos !== undefined && nanos > MOST_NANOS) yield amount.fault(`the capacity ${plain(amount.value)} is more than Kubernetes can count`);
    }
    yield* source(spec);
    yield* formed(spec.to('storageClassName'), subdomain);
    const attributes = spec.to('volumeAttributesClassName');
    if (!attributes.isSet) return;
    yield* required(attributes, subdomain);
    if (!spec.to('csi').isSet) yield spec.to('csi').fault('volumeAttributesClassName needs a csi volume');
  },
};

function* source(spec: Place): Iterable<Violation> {
  const given = SOURCES.filter((name) => spec.has(name));
  if (given.length === 0) yield spec.fault('the volume has no source');
  for (const other of given.slice(1)) yield spec.to(other).fault(`the volume has several sources: ${given.join(', ')}`);
  for (const name of given) {
    if (name === 'csi') yield* csi(spec.to('csi'));
    else if (name === 'local') yield* required(spec.to('local', 'path'), noBacksteps);
    else yield* sourceFaults(spec.to(name));
  }
  if (given.includes('local') && !spec.to('nodeAffinity').isSet) yield spec.to('nodeAffinity').fault('a local volume needs the nodes that it is on');
  const policy = spec.to('persistentVolumeReclaimPolicy');
  if (policy.text === 'Recycle' && spec.to('hostPath', 'path').text === '/') yield policy.fault('the root of a node cannot be recycled');
}

function* csi(place: Place): Iterable<Violation> {
  yield* required(place.to('driver'), driverName);
  yield* required(place.to('volumeHandle'));
  for (const name of SECRETS) {
    const secret = place.to(name);
    if (!secret.isSet) continue;
    yield* required(secret.to('name'), subdomain);
    yield* required(secret.to('namespace'), dnsLabel);
  }
}
