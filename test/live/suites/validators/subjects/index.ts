import type { Subject } from '../subject';
import { bucketClaims, bucketTopics, objectUsers, objectZoneGroups } from './buckets';
import { clients, gateways, mirrors, nfs, osdSettings } from './daemons';
import { clusterKms, storeKms } from './kms';
import { addressRanges, network } from './network';
import { peers } from './peers';
import { blockPools, filesystems, subVolumeGroups } from './pools';
import { objectStores, objectZones, storeEndpoints } from './stores';

/** Everything that Rook's validators are asked about. */
export const SUBJECTS: readonly Subject[] = [
  network, addressRanges, clusterKms, osdSettings, blockPools, filesystems, subVolumeGroups, objectStores, storeKms, storeEndpoints, objectZones,
  objectZoneGroups, objectUsers, bucketTopics, bucketClaims, nfs, clients, gateways, mirrors, ...peers,
];
