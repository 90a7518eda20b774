import { Site, topolvm } from 'rookery';
import { objectOf } from '../support/objects';
import { siteWith, watch, written } from './subjects';

const SSD = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg', isDefault: true });

/** The scrapes of a TopoLVM, by name. */
function scrapesOf(props: topolvm.TopoLvmProps = {}): { readonly site: Site; readonly scrapes: Record<string, any> } {
  const site = siteWith(watch(), (scope) => { new topolvm.TopoLvm(scope, 'topolvm', { ...(props.pools ? {} : { deviceClasses: [SSD] }), ...props }); });
  const monitors = written(site).filter(({ kind }) => kind === 'PodMonitor');
  return { site, scrapes: Object.fromEntries(monitors.map(({ metadata, spec }) => [metadata.name, spec])) };
}

/** The job of each port that is scraped. */
const jobs = ({ podMetricsEndpoints: all }: any) => Object.fromEntries(all.map(({ port, relabelings }: any) => [port, relabelings?.[0].replacement]));

test('the controller and each of its sidecars are jobs of their own, so that no alert about node agents asks for them', () => {
  const { site, scrapes } = scrapesOf();
  expect(Object.keys(scrapes)).toEqual(['topolvm-node', 'topolvm-controller', 'topolvm-lvmd']);
  expect(jobs(scrapes['topolvm-controller'])).toEqual({
    'metrics': 'topolvm-controller', 'csi-provisioner': 'topolvm-csi-provisioner', 'csi-resizer': 'topolvm-csi-resizer', 'csi-snapshotter': 'topolvm-csi-snapshotter',
  });
  expect(scrapes['topolvm-controller']).toMatchObject({
    namespaceSelector: { matchNames: ['topolvm-system'] },
    podMetricsEndpoints: expect.arrayContaining([
      { port: 'csi-resizer', path: '/metrics', relabelings: [{ action: 'replace', targetLabel: 'job', replacement: 'topolvm-csi-resizer' }] },
    ]),
  });
  expect(jobs(scrapes['topolvm-lvmd'])).toEqual({ metrics: 'topolvm-lvmd' });
  expect(site.findings()).toEqual([]);
});

test('only what is there is scraped', () => {
  const { scrapes } = scrapesOf({ snapshots: false, lvmd: topolvm.Lvmd.embedded() });
  expect(Object.keys(scrapes)).toEqual(['topolvm-node', 'topolvm-controller']);
  expect(Object.keys(jobs(scrapes['topolvm-controller']))).toEqual(['metrics', 'csi-provisioner', 'csi-resizer']);
});

test('every scrape selects its pods, and asks for ports that they have', () => {
  const { site, scrapes } = scrapesOf();
  for (const [kind, name, scrape] of [['DaemonSet', 'topolvm-node', 'topolvm-node'], ['Deployment', 'topolvm-controller', 'topolvm-controller'],
    ['DaemonSet', 'topolvm-lvmd-0', 'topolvm-lvmd']]) {
    const { metadata, spec } = objectOf(site, kind, name).spec.template;
    expect(metadata.labels).toMatchObject(scrapes[scrape].selector.matchLabels);
    const ports = spec.containers.flatMap((container: any) => container.ports ?? []).map((port: any) => port.name);
    expect(ports).toEqual(expect.arrayContaining(scrapes[scrape].podMetricsEndpoints.map(({ port }: any) => port)));
  }
});

test('lvmd of all pools is one job', () => {
  const pool = (name: string) => topolvm.TopoLvmNodePool.of(name, { nodeSelector: { disk: name }, deviceClasses: [SSD] });
  const { site, scrapes } = scrapesOf({ pools: [pool('fast'), pool('big')] });
  for (const name of ['topolvm-lvmd-fast', 'topolvm-lvmd-big']) {
    expect(objectOf(site, 'DaemonSet', name).spec.template.metadata.labels).toMatchObject(scrapes['topolvm-lvmd'].selector.matchLabels);
  }
  expect(scrapes['topolvm-lvmd'].selector.matchLabels).toHaveProperty(['app.kubernetes.io/component'], 'lvmd');
});
