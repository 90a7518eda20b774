import { ExistingObject, NodePool, pie, Resources, SecretRef, Site, Size, StorageApp, Taint } from 'rookery';
import type { SiteProps } from 'rookery';

interface Same {
  readonly site?: SiteProps;
  readonly props?: pie.PieProps;
}

const RESOURCES = Resources.of({ cpu: '100m', memory: Size.mebi(128), memoryLimit: Size.mebi(256) });
const SSD = NodePool.of('ssd', { count: 3, labels: { disk: 'ssd' }, taints: [Taint.noSchedule('storage', 'only')] });

/** Programs that say what the sets of the chart's values say. */
export const PROGRAMS: Readonly<Record<string, Same>> = {
  defaults: {},
  everything: {
    site: {
      images: { overrides: { pie: 'registry.example.com/topolvm/pie:0.17.0' }, pullSecrets: [SecretRef.named('registry')] },
      existing: [ExistingObject.secret('registry')],
    },
    props: {
      serviceAccountAnnotations: { 'example.com/note': 'account' },
      podAnnotations: { 'example.com/note': 'pod' },
      podSecurityContext: { fsGroup: 10000, runAsNonRoot: true },
      containerSecurityContext: { readOnlyRootFilesystem: true },
      resources: RESOURCES,
      nodeSelector: { disk: 'ssd' },
      placement: {
        tolerations: SSD.placement().tolerations,
        podAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'topology.kubernetes.io/zone', labelSelector: { matchLabels: { app: 'prometheus' } } }],
        },
      },
      enablePprof: true,
    },
  },
  placed: { site: { nodes: [SSD] }, props: { nodes: [SSD] } },
  profiled: { props: { enablePprof: true, resources: RESOURCES } },
  renamed: { props: { name: 'prober', namespace: 'probing' } },
};

/** The site that a program makes. */
export function siteOf(set: string): Site {
  const { site: siteProps, props } = PROGRAMS[set];
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', siteProps);
  new pie.Pie(site, 'pie', props);
  return site;
}
