import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { dig, entriesOf, fields, isSet, items, namespaceOf, spec, title } from '../read';
import { cephVersion } from './ceph-image';
import { clusterIn } from './cluster';
import { isPoolEmpty } from './pools';
import { gatewayOf, hasTls, isInZone, isStoreElsewhere, STORE } from './store';

type Fault = readonly [path: string, message: string];

/** What only the pods of a store would read. */
const OF_PODS = [
  'instances', 'placement', 'resources', 'priorityClassName', 'labels', 'annotations', 'opsLogSidecar', 'readAffinity', 'rgwConfig', 'rgwConfigFromSecret',
  'rgwCommandFlags', 'additionalVolumeMounts', 'caBundleRef',
];

/** A setting of a store that nothing reads. */
export const storeSettingIgnored: Rule = {
  id: 'rook/store-setting-ignored',
  severity: Severity.ERROR,
  why: 'Rook passes over it without a word',
  fix: 'Remove the setting, or what makes it void',
  evidence: 'rook/rook pkg/operator/ceph/object/controller.go reconcileCreateObjectStore, config.go generateMonConfigOptions, spec.go makeDaemonContainer',
  kinds: [STORE],
  * inspect(document, world) {
    for (const [path, message] of faults(document, world)) yield { document, property: `spec.${path}`, message: `${title(document)} ${message}` };
  },
};

function* faults(store: Document, world: World): Iterable<Fault> {
  const own = spec(store);
  if (isStoreElsewhere(store)) {
    yield* elsewhere(store);
    return;
  }
  if (isInZone(store)) {
    for (const pool of ['metadataPool', 'dataPool']) if (!isPoolEmpty(own[pool])) yield [pool, `has a ${pool} and is in a zone, whose pools it uses`];
    if (!isPoolEmpty(own.sharedPools) || items(dig(own.sharedPools, 'poolPlacements')).length > 0) {
      yield ['sharedPools', 'shares pools and is in a zone, whose pools it uses'];
    }
  }
  if (isSet(dig(own, 'auth', 'keystone', 'revocationInterval'))) yield ['auth.keystone.revocationInterval', 'sets an interval that no gateway is told'];
  if (dig(own, 'security', 'keyRotation', 'enabled') === true) yield ['security.keyRotation', 'rotates keys, which Rook does for OSDs only'];
  const tls = ['sslOptions', 'ciphers', 'cipherSuites', 'tlsGroups'].filter((field) => entriesOf(fields(dig(own, 'security', field))).length > 0 || items(dig(own, 'security', field)).length > 0);
  if (tls.length > 0 && !hasTls(store)) yield [`security.${tls[0]}`, 'says what TLS may be, and has no secure port with a certificate'];
  const cluster = clusterIn(world, namespaceOf(store));
  const version = cluster && cephVersion(cluster, world);
  if (isSet(gatewayOf(store).readAffinity) && version && version.major < 20) yield ['gateway.readAffinity', `chooses the copy to read, which Ceph ${version.major} cannot`];
}

function* elsewhere(store: Document): Iterable<Fault> {
  const own = spec(store);
  const gateway = gatewayOf(store);
  for (const field of ['metadataPool', 'dataPool', 'sharedPools']) if (!isPoolEmpty(own[field])) yield [field, `is elsewhere and has a ${field} here`];
  for (const field of ['zone', 'auth', 'protocols', 'healthCheck', 'security']) {
    if (entriesOf(fields(own[field])).length > 0) yield [field, `is elsewhere, where no gateway is told of ${field}`];
  }
  for (const field of OF_PODS) if (isSet(gateway[field]) && gateway[field] !== 0) yield [`gateway.${field}`, `is elsewhere, where no gateway is told of ${field}`];
}
