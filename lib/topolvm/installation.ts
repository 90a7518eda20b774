import type { Construct } from 'constructs';
import { objectLabels, selectorLabels } from '../core/labels';
import { Manifest } from '../core/manifest';
import type { Phase } from '../core/phase';
import { Access } from '../site/access';
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
  readonly annotations?: Readonly<Record<string, string>>;
  readonly overrides?: { readonly [key: string]: any };
}

/** What every object of one TopoLVM shares. */
export class Installation {
  public constructor(
    public readonly scope: Construct,
    public readonly site: Site,
    public readonly namespace: string,
    /** Whether metrics are for those only who may read them. */
    public readonly secureMetrics = false,
  ) {}

  /** Flags of the programs that can keep their metrics to those who may read them. */
  public get metricsFlags(): string[] {
    return this.secureMetrics ? ['--secure-metrics-server'] : [];
  }

  /** The image of every container, sidecars among them. */
  public get image(): string {
    return this.site._image('topolvm');
  }

  /** What writes its accounts and what they are allowed. */
  public access(): Access {
    return new Access(this.scope, this.namespace, this.labels);
  }

  /** Adds an object. */
  public add(id: string, { body, clusterWide, labels, ...part }: Part): void {
    new Manifest(this.scope, id, {
      ...part,
      body: { ...body },
      labels: { ...this.labels, ...labels },
      ...(clusterWide ? {} : { namespace: this.namespace }),
    });
  }

  private get labels(): Record<string, string> {
    return objectLabels(APP, APP, this.site._schemaVersion(Definitions.TOPOLVM));
  }
}

/** What selects the pods of a component. */
export function podLabels(component: string, config?: string): Record<string, string> {
  return { ...selectorLabels(APP, APP, component), ...(config === undefined ? {} : { idx: config }) };
}
