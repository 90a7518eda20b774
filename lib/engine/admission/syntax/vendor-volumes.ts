import type { Violation } from '../rule';
import { formed, oneOf, required } from './demands';
import { dnsLabel } from './forms';
import { lowerCase } from './go-text';
import type { Place } from './place';

const CACHING = ['None', 'ReadOnly', 'ReadWrite'];
const SHARED = 'Shared';
const MANAGED = 'Managed';
const LONGEST_TENANT = 64;
const ADDRESS = /^(\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/;
const RESERVED = /\.(kubernetes|k8s)\.io$/;

/** What has to be in volumes of storage systems that Kubernetes once knew itself. */
export const VENDOR_VOLUMES: Readonly<Record<string, (source: Place) => Iterable<Violation>>> = {
  glusterfs: function* (source) {
    yield* each(source, 'endpoints', 'path');
    if (source.to('endpointsNamespace').isSet) yield* required(source.to('endpointsNamespace'), dnsLabel);
  },
  flocker: function* (source) {
    const given = ['datasetName', 'datasetUUID'].filter((name) => source.to(name).text !== '').length;
    if (given !== 1) yield source.fault(`${given} of datasetName and datasetUUID are set, exactly one is needed`);
    yield* formed(source.to('datasetName'), (name) => (name.includes('/') ? 'must not hold "/"' : undefined));
  },
  cinder: function* (source) {
    yield* each(source, 'volumeID');
    yield* secret(source.to('secretRef'));
  },
  quobyte: function* (source) {
    const [registry, tenant] = [source.to('registry'), source.to('tenant')];
    const tooLong = registry.text !== '' && Buffer.byteLength(tenant.text) > LONGEST_TENANT;
    if (tooLong) yield tenant.fault(`tenant has more than ${LONGEST_TENANT} characters`);
    else yield* required(registry, (text) => (text.split(',').every((address) => ADDRESS.test(address)) ? undefined : 'must be addresses with ports, separated by ","'));
    yield* each(source, 'volume');
  },
  flexVolume: function* (source) {
    yield* each(source, 'driver');
    for (const key of Object.keys(Object(source.to('options').value))) {
      if (RESERVED.test(`.${lowerCase(key.split('/')[0])}`)) yield source.to('options', key).fault('options of kubernetes.io and k8s.io are Kubernetes\' own');
    }
  },
  azureFile: function* (source) {
    yield* each(source, 'secretName', 'shareName');
    if (source.to('secretNamespace').isSet) yield* required(source.to('secretNamespace'));
  },
  azureDisk: function* (source) {
    const [kind, address, caching] = [source.to('kind'), source.to('diskURI'), source.to('cachingMode')];
    yield* each(source, 'diskName', 'diskURI');
    yield* oneOf(caching, CACHING);
    yield* oneOf(kind, [SHARED, 'Dedicated', MANAGED]);
    const start = kind.text === MANAGED ? '/subscriptions/' : 'https://';
    yield* formed(address, (text) => (text.startsWith(start) ? undefined : `must begin with ${start} for a disk of the kind ${kind.isSet ? kind.text : SHARED}`));
  },
  storageos: function* (source) {
    yield* required(source.to('volumeName'), dnsLabel);
    yield* formed(source.to('volumeNamespace'), dnsLabel);
    yield* secret(source.to('secretRef'));
  },
};

function* each(source: Place, ...names: string[]): Iterable<Violation> {
  for (const name of names) yield* required(source.to(name));
}

/** Volumes that stand by themselves say where their secret is; the pod of others is there too. */
function* secret(place: Place): Iterable<Violation> {
  if (!place.isSet) return;
  yield* required(place.to('name'));
  if (place.document.object.kind === 'PersistentVolume') yield* required(place.to('namespace'));
}
