import { parseQuantity } from '../../../core/quantity-syntax';
import type { Violation } from '../rule';
import { dig, plain, text } from '../rules/read';
import { filled, formed, oneOf, required, within } from './demands';
import { driverName, noBacksteps, pathBelow, subdomain } from './forms';
import { downwardFiles, fileMode, keyFiles } from './made-files';
import type { Place } from './place';
import { projected } from './projected';
import { VENDOR_VOLUMES } from './vendor-volumes';

const LONGEST_PORTAL = 64;
/** What is said of it. */
export const TOO_LONG = `the name of the volume and its targetPortal have more than ${LONGEST_PORTAL} characters together`;
const HOST_PATHS = ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'];
const INITIATOR = /iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$|^eui.[A-Za-z0-9]{16}$|^naa.[A-Za-z0-9]{32}$/;

type Details = (source: Place) => Iterable<Violation>;

/** What has to be in the source of a volume; in the order in which Kubernetes looks for them. */
const DETAILS: Readonly<Record<string, Details>> = {
  emptyDir: emptyDirectory,
  hostPath,
  gitRepo: function* (source) { yield* required(source.to('repository')); yield* formed(source.to('directory'), pathBelow); },
  gcePersistentDisk: disk('pdName'),
  awsElasticBlockStore: disk('volumeID'),
  secret: function* (source) { yield* required(source.to('secretName')); yield* fileMode(source.to('defaultMode')); yield* keyFiles(source); },
  nfs: function* (source) { yield* required(source.to('server')); yield* required(source.to('path'), absolute); },
  iscsi,
  glusterfs: VENDOR_VOLUMES.glusterfs,
  flocker: VENDOR_VOLUMES.flocker,
  persistentVolumeClaim: needs('claimName'),
  rbd: monitored('image'),
  cinder: VENDOR_VOLUMES.cinder,
  cephfs: monitored(),
  quobyte: VENDOR_VOLUMES.quobyte,
  downwardAPI: function* (source) { yield* fileMode(source.to('defaultMode')); yield* downwardFiles(source); },
  fc: fibreChannel,
  flexVolume: VENDOR_VOLUMES.flexVolume,
  configMap: function* (source) { yield* required(source.to('name')); yield* fileMode(source.to('defaultMode')); yield* keyFiles(source); },
  azureFile: VENDOR_VOLUMES.azureFile,
  vsphereVolume: needs('volumePath'),
  photonPersistentDisk: needs('pdID'),
  portworxVolume: needs('volumeID'),
  azureDisk: VENDOR_VOLUMES.azureDisk,
  storageos: VENDOR_VOLUMES.storageos,
  projected,
  scaleIO: needs('gateway', 'system', 'volumeName'),
  csi,
  ephemeral: needs(),
  image: needs(),
};

/** All kinds of volumes of pods. */
export const VOLUME_SOURCES: readonly string[] = Object.keys(DETAILS);

/** What is wrong inside a volume's source. */
export function sourceFaults(source: Place): Iterable<Violation> {
  return DETAILS[String(source.step)]?.(source) ?? [];
}

function needs(...names: string[]): Details {
  return function* (source) {
    for (const name of names) yield* required(source.to(name));
  };
}

function disk(name: string): Details {
  return function* (source) {
    yield* required(source.to(name));
    yield* within(source.to('partition'), 0, 255);
  };
}

function monitored(...names: string[]): Details {
  return function* (source) {
    yield* filled(source.to('monitors'));
    yield* needs(...names)(source);
  };
}

function absolute(path: string): string | undefined {
  return path.startsWith('/') ? undefined : 'must be absolute';
}

function* emptyDirectory(source: Place): Iterable<Violation> {
  const limit = source.to('sizeLimit');
  const size = limit.isSet ? parseQuantity(plain(limit.value)) : undefined;
  if (size && size.nanos < 0n) yield limit.fault(`sizeLimit ${plain(limit.value)} is below zero`);
}

function* hostPath(source: Place): Iterable<Violation> {
  // The API server takes a relative path, but no node can mount it.
  yield* required(source.to('path'), (path) => absolute(path) ?? noBacksteps(path));
  yield* oneOf(source.to('type'), HOST_PATHS);
}

function* iscsi(source: Place): Iterable<Violation> {
  yield* needs('targetPortal')(source);
  yield* required(source.to('iqn'), initiator);
  yield* within(source.to('lun'), 0, 255);
  if (source.to('initiatorName').isSet) yield* required(source.to('initiatorName'), initiator);
  const { object } = source.document;
  if (object.kind === 'PersistentVolume') {
    if (isLongPortal(text(dig(object, 'metadata', 'name')) ?? '', source)) yield source.to('targetPortal').fault(TOO_LONG);
    if (source.to('secretRef').isSet) yield* required(source.to('secretRef', 'name'));
  }
  const asks = ['chapAuthDiscovery', 'chapAuthSession'].filter((name) => source.to(name).value === true);
  if (asks.length > 0 && !source.to('secretRef').isSet) yield source.to('secretRef').fault(`${asks.join(' and ')} need a secret`);
}

/** Whether the name that the initiator gets of a volume and its portal is too long. */
export function isLongPortal(name: string, source: Place): boolean {
  return source.to('initiatorName').isSet && Buffer.byteLength(`${name}:${source.to('targetPortal').text}`) > LONGEST_PORTAL;
}

function initiator(name: string): string | undefined {
  return /^(iqn|eui|naa)/.test(name) && INITIATOR.test(name) ? undefined : 'must be an iSCSI name such as iqn.2001-04.com.example:storage';
}

function* fibreChannel(source: Place): Iterable<Violation> {
  const targets = source.to('targetWWNs');
  if (targets.isEmpty === source.to('wwids').isEmpty) yield targets.fault(`${targets.isEmpty ? 'neither' : 'both'} of targetWWNs and wwids are set`);
  if (!targets.isEmpty && !source.to('lun').isSet) yield source.to('lun').fault('targetWWNs need a lun');
  if (!targets.isEmpty) yield* within(source.to('lun'), 0, 255);
}

function* csi(source: Place): Iterable<Violation> {
  yield* required(source.to('driver'), driverName);
  if (source.to('nodePublishSecretRef').isSet) yield* required(source.to('nodePublishSecretRef', 'name'), subdomain);
}
