import type { Document } from '../../../document';
import { Place } from '../../syntax/place';
import { isSet } from '../read';

const PLACEMENT: Readonly<Record<string, string>> = {
  nodeAffinity: 'affinity.nodeAffinity',
  podAffinity: 'affinity.podAffinity',
  podAntiAffinity: 'affinity.podAntiAffinity',
  tolerations: 'tolerations',
  topologySpreadConstraints: 'topologySpreadConstraints',
};
const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'];

/** A workload as an operator makes it of a custom resource, as far as the resource decides; its parts know where they stand there. */
export class MadePod {
  private readonly containers: Record<string, unknown>[] = [];
  private readonly spec: Record<string, unknown> = {};
  private readonly metadata: Record<string, unknown> = {};
  private readonly strategy: Record<string, unknown> = {};
  private readonly origins: [at: string, from: string][] = [];

  public constructor(private readonly kind: 'Deployment' | 'DaemonSet') {}

  /** Takes labels and annotations from two fields. */
  public describe(labels: Place, annotations: Place): this {
    for (const [name, place] of [['labels', labels], ['annotations', annotations]] as const) {
      if (place.isSet) this.keep(this.metadata, name, place, `spec.template.metadata.${name}`);
    }
    return this;
  }

  /** Takes a placement as Rook writes it: the parts of an affinity stand beside tolerations. */
  public place(placement: Place): this {
    for (const [field, at] of Object.entries(PLACEMENT)) {
      const place = placement.to(field);
      if (!place.isSet) continue;
      const [outer, inner] = at.split('.');
      const holder = inner === undefined ? this.spec : (this.spec[outer] ??= {}) as Record<string, unknown>;
      this.keep(holder, inner ?? outer, place, `spec.template.spec.${at}`);
    }
    return this;
  }

  /** Takes fields of a pod as they are. */
  public take(holder: Place, ...names: readonly string[]): this {
    for (const name of names) {
      const place = holder.to(name);
      if (place.isSet) this.keep(this.spec, name, place, `spec.template.spec.${name}`);
    }
    return this;
  }

  /** Takes volumes that stand beside their mounts. */
  public volumes(list: Place): this {
    if (list.isEmpty) return this;
    this.spec.volumes = list.entries.map((entry, i) => {
      this.origins.push([`spec.template.spec.volumes[${i}]`, pathOf(entry.to('volume'))]);
      return entry.to('volume').value ?? {};
    });
    return this;
  }

  /** Takes a field of a container. */
  public container(name: string, field: string, place: Place): this {
    if (!place.isSet) return this;
    this.origins.push([`spec.template.spec.containers[${this.containers.length}].${field}`, pathOf(place)]);
    this.containers.push({ name, image: name, [field]: place.value });
    return this;
  }

  /** Takes a probe, whose question the operator adds where it has none. */
  public probe(field: string, place: Place): this {
    if (!place.isSet) return this;
    this.container('daemon', field, place);
    if (!HANDLERS.some((handler) => place.has(handler))) this.containers[this.containers.length - 1][field] = { exec: { command: ['true'] }, ...place.value as object };
    return this;
  }

  /** Takes how pods are replaced. */
  public replacedBy(place: Place): this {
    const name = this.kind === 'Deployment' ? 'strategy' : 'updateStrategy';
    if (place.isSet) this.keep(this.strategy, name, place, `spec.${name}`);
    return this;
  }

  /** The workload, `undefined` if the resource decides nothing. */
  public document({ origin }: Document): Document | undefined {
    if (this.origins.length === 0) return undefined;
    const template = { metadata: this.metadata, spec: { ...this.spec, containers: this.containers } };
    return { origin, object: { apiVersion: 'apps/v1', kind: this.kind, metadata: { name: 'made' }, spec: { ...this.strategy, template } } };
  }

  /** Where a place of the workload stands in the resource, `undefined` for what does not come from there. */
  public sourceOf(property: string): string | undefined {
    const found = this.origins.find(([at]) => property === at || property.startsWith(`${at}.`) || property.startsWith(`${at}[`));
    return found && found[1] + property.slice(found[0].length);
  }

  private keep(holder: Record<string, unknown>, name: string, place: Place, at: string): void {
    if (!isSet(place.value)) return;
    holder[name] = place.value;
    this.origins.push([at, pathOf(place)]);
  }
}

function pathOf(place: Place): string {
  return place.fault('').property;
}
