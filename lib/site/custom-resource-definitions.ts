import { Construct } from 'constructs';
import { Manifest } from '../core/manifest';
import { Phase } from '../core/phase';
import { customResourceDefinitions } from '../upstream/custom-resource-definitions';
import { Site } from './site';

/** The upstream projects whose custom resource definitions can be written. */
export enum Definitions {
  /** Rook and its object buckets. */
  ROOK = 'rook',
  /** The operator of the Ceph-CSI drivers. */
  CSI_OPERATOR = 'csi-operator',
  /** TopoLVM. */
  TOPOLVM = 'topolvm',
  /** The prober of storage classes. */
  PIE = 'pie',
  /** Volume snapshots and volume group snapshots. */
  SNAPSHOTS = 'snapshotter',
  /** CSI-Addons, volume replication among them. */
  CSI_ADDONS = 'csi-addons',
  /** The Prometheus operator. */
  PROMETHEUS_OPERATOR = 'prometheus-operator',
  /** The VictoriaMetrics operator: rules, scrapes and users. */
  VICTORIA_METRICS_OPERATOR = 'victoriametrics-operator',
}

/** Names that upstream has given up; their schemas are known so that old objects can be read, but nothing new is made of them. */
const RETIRED: readonly string[] = ['logicalvolumes.topolvm.cybozu.com'];

/** The custom resource definitions of one upstream project, in the version that the site's releases belong to. */
export class CustomResourceDefinitions extends Construct {
  /** Adds them to the site of a construct unless they are there already. */
  public static ensure(scope: Construct, definitions: Definitions): CustomResourceDefinitions {
    const site = Site.siteOf(scope);
    const id = `crds-${definitions}`;
    return site.node.tryFindChild(id) as CustomResourceDefinitions | undefined ?? new CustomResourceDefinitions(site, id, definitions);
  }

  private constructor(site: Site, id: string, definitions: Definitions) {
    super(site, id);
    for (const object of customResourceDefinitions(definitions, site._schemaVersion(definitions))) {
      if (!RETIRED.includes(object.metadata.name)) new DefinitionManifest(this, object.metadata.name, site, object);
    }
  }
}

/** Definitions are data of a few thousand nodes each; they are handed on as they are instead of being resolved node by node. */
class DefinitionManifest extends Manifest {
  public constructor(scope: Construct, id: string, private readonly site: Site, private readonly object: any) {
    super(scope, id, { apiVersion: object.apiVersion, kind: object.kind, name: object.metadata.name, phase: Phase.CRDS });
  }

  public override toJson(): any {
    const { labels } = this.site;
    if (Object.keys(labels).length === 0) return this.object;
    const { metadata } = this.object;
    return { ...this.object, metadata: { ...metadata, labels: { ...metadata.labels, ...labels } } };
  }
}
