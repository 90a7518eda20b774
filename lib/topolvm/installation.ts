import type { Construct } from 'constructs';
import { objectLabels, selectorLabels } from '../core/labels';
import { Manifest } from '../core/manifest';
import type { Phase } from '../core/phase';
import { Definitions } from '../site/custom-resource-definitions';
import type { Site } from '../site/site';
import { APP } from './names';

/** One object of an installation. */
export interface Part {
  readonly kind: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly phase: Phase;
  readonly body?: object;
  readonly clusterWide?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
}

/** What every object of one TopoLVM shares. */
export class Installation {
  public constructor(
    private readonly scope: Construct,
    public readonly site: Site,
    public readonly namespace: string,
  ) {}

  /** The image of every container, sidecars among them. */
  public get image(): string {
    return this.site._image('topolvm');
  }

  /** The field of pods and accounts that names the secrets to pull with. */
  public get pullSecrets(): { imagePullSecrets?: object[] } {
    const secrets = this.site._pullSecrets;
    return secrets.length === 0 ? {} : { imagePullSecrets: secrets.map(({ secretName }) => ({ name: secretName })) };
  }

  /** Adds an object. */
  public add(id: string, { body, clusterWide, labels, ...part }: Part): void {
    new Manifest(this.scope, id, {
      ...part,
      body: { ...body },
      labels: { ...objectLabels(APP, APP, this.site._schemaVersion(Definitions.TOPOLVM)), ...labels },
      ...(clusterWide ? {} : { namespace: this.namespace }),
    });
  }
}

/** What selects the pods of a component. */
export function podLabels(component: string, config?: string): Record<string, string> {
  return { ...selectorLabels(APP, APP, component), ...(config === undefined ? {} : { idx: config }) };
}
