import type { Document } from '../../document';
import { podOf, POD_KINDS } from '../syntax/pods';
import type { World } from '../world';
import { perWorld } from './memo';
import { count, dig, fields, isSet, items, text, type Fields } from './read';

/** Pods that a workload among the objects runs. */
export interface PodTemplate {
  readonly document: Document;
  /** The field of their spec. */
  readonly path: string;
  readonly spec: Fields;
  readonly labels: Readonly<Record<string, string>>;
  /** How many run all the time; `undefined` where it depends on nodes or on the hour. */
  readonly count?: number;
}

const REPLICATED = ['Deployment', 'StatefulSet', 'ReplicaSet'];

/** The pods of all workloads. */
export const podTemplates: (world: World) => readonly PodTemplate[] = perWorld((world) => (
  POD_KINDS.flatMap((kind) => world.ofKind(kind)).map(templateOf)
));

function templateOf(document: Document): PodTemplate {
  const { path, spec, metadata } = podOf(document);
  const number = numberOf(document);
  const labels = fields(metadata.labels) as Record<string, string>;
  return { document, path: path.join('.'), spec, labels, ...(number === undefined ? {} : { count: number }) };
}

/** Claims that each pod gets for itself and loses with its end. */
export function ephemeralClaims({ path, spec }: PodTemplate): { readonly name: string; readonly path: string; readonly spec: unknown }[] {
  return items(spec.volumes).flatMap((volume, index) => {
    const template = dig(volume, 'ephemeral', 'volumeClaimTemplate');
    return isSet(template) ? [{
      name: text(dig(volume, 'name')) ?? '', path: `${path}.volumes[${index}].ephemeral.volumeClaimTemplate.spec`, spec: dig(template, 'spec'),
    }] : [];
  });
}

function numberOf({ object }: Document): number | undefined {
  if (object.kind === 'Pod') return 1;
  return REPLICATED.includes(String(object.kind)) ? count(dig(object, 'spec', 'replicas')) ?? 1 : undefined;
}
