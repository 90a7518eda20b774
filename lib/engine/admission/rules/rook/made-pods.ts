import type { Document } from '../../../document';
import { Place } from '../../syntax/place';
import { SINGLE_DAEMONS } from './daemon-resources';
import { MadePod } from './made-pod';

const COSI_DRIVER = 'CephCOSIDriver';
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/** Kinds of which operators make pods. */
export const POD_MAKERS = ['CephCluster', COSI_DRIVER, ...Object.keys(SINGLE_DAEMONS)].map((kind) => `ceph.rook.io/${kind}`).concat('csi.ceph.io/Driver', 'csi.ceph.io/OperatorConfig');

/** The workloads that operators make of an object. */
export function madePods(document: Document): MadePod[] {
  const spec = new Place(document, document.object).to('spec');
  switch (document.object.kind) {
    case 'CephCluster': return ofCluster(spec);
    case 'Driver': return ofDriver(spec);
    case 'OperatorConfig': return ofDriver(spec.to('driverSpecDefaults'));
    case COSI_DRIVER: return ofDaemon(spec, []);
    default: return ofDaemon(spec, SINGLE_DAEMONS[document.object.kind].at);
  }
}

function ofCluster(spec: Place): MadePod[] {
  const daemons = [...new Set(['placement', 'labels', 'annotations'].flatMap((field) => spec.to(field).fields.map((place) => place.field)))];
  const sets = spec.to('storage', 'storageClassDeviceSets').entries;
  return [
    ...daemons.map((daemon) => new MadePod('Deployment').place(spec.to('placement', daemon)).describe(spec.to('labels', daemon), spec.to('annotations', daemon))),
    ...sets.flatMap((set) => ['placement', 'preparePlacement'].map((field) => new MadePod('Deployment').place(set.to(field)))),
    ...PROBES.flatMap((probe) => spec.to('healthCheck', probe).fields.map((daemon) => new MadePod('Deployment').probe(probe, daemon.to('probe')))),
  ];
}

function ofDaemon(spec: Place, at: readonly string[]): MadePod[] {
  const daemon = spec.to(...at);
  const pod = new MadePod('Deployment').place(daemon.to('placement')).describe(daemon.to('labels'), daemon.to('annotations'));
  for (const probe of PROBES) pod.probe(probe, daemon.to(probe, 'probe')).probe(probe, spec.to('healthCheck', probe, 'probe'));
  return [pod];
}

function ofDriver(spec: Place): MadePod[] {
  const node = spec.to('nodePlugin');
  const controller = spec.to('controllerPlugin');
  return [
    ofPlugin(new MadePod('DaemonSet'), node).replacedBy(node.to('updateStrategy')),
    ofPlugin(new MadePod('Deployment'), controller).replacedBy(controller.to('deploymentStrategy')),
  ];
}

function ofPlugin(pod: MadePod, plugin: Place): MadePod {
  pod.describe(plugin.to('labels'), plugin.to('annotations')).take(plugin, 'affinity', 'tolerations').volumes(plugin.to('volumes'));
  for (const container of plugin.to('resources').fields) pod.container(container.field.toLowerCase(), 'resources', container);
  return pod;
}
