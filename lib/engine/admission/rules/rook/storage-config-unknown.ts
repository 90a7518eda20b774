import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, entriesOf, fields, items, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

const NUMBERS = ['databaseSizeMB', 'walSizeMB', 'osdsPerDevice'];
const KEYS = [...NUMBERS, 'metadataDevice', 'encryptedDevice', 'deviceClass', 'initialWeight', 'primaryAffinity', 'crushRoot'];

/** Settings of OSDs on nodes that Rook does not understand. */
export const storageConfigUnknown: Rule = {
  id: 'rook/storage-config-unknown',
  severity: Severity.ERROR,
  why: 'Rook passes over keys it does not know and numbers it cannot read, and uses its defaults',
  fix: `Use ${KEYS.join(', ')}, with whole numbers for ${NUMBERS.join(', ')} and "true" or "false" for encryptedDevice`,
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/config/config.go ToStoreConfig',
  kinds: [CLUSTER],
  * inspect(document) {
    const storage = spec(document).storage;
    const places: [string, unknown][] = [['spec.storage', storage]];
    places.push(...items(dig(storage, 'nodes')).map((node, index): [string, unknown] => [`spec.storage.nodes[${index}]`, node]));
    for (const [path, place] of [...places]) {
      places.push(...items(dig(place, 'devices')).map((device, index): [string, unknown] => [`${path}.devices[${index}]`, device]));
    }
    for (const [path, place] of places) {
      for (const [key, value] of entriesOf(fields(dig(place, 'config')))) {
        const known = NUMBERS.includes(key) ? /^\d+$/.test(String(value)) : KEYS.includes(key);
        if (known && (key !== 'encryptedDevice' || ['true', 'false'].includes(String(value)))) continue;
        yield { document, property: `${path}.config.${key}`, message: `${clusterName(document)} sets ${key} to "${String(value)}", which Rook does not read` };
      }
    }
  },
};
