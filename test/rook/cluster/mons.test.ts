import { rook, Size, Topology } from 'rookery';
import { objectOf, objectsOf } from '../../support/objects';
import { LOCAL, siteWithOperator } from './support';

const VOLUME = { storageClass: LOCAL, size: Size.gibi(10) };

function monOf(mons: rook.Mons): any {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons });
  return objectOf(site, 'CephCluster', 'ceph').spec.mon;
}

test('mons on claims name their class and the size in canonical form', () => {
  expect(monOf(rook.Mons.onPvc(LOCAL, { size: Size.mebi(10240), count: 5 }))).toEqual({
    count: 5,
    volumeClaimTemplate: {
      metadata: {}, spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } },
    },
  });
});

test('mons on nodes claim nothing', () => {
  expect(monOf(rook.Mons.onHost())).toEqual({ count: 3 });
});

test('zones may have volumes of their own', () => {
  const { zones, failureDomainLabel, stretchCluster } = monOf(rook.Mons.onHost({
    zones: rook.MonZones.across([rook.MonZone.of('a', { storageClass: { storageClassName: 'fast' }, size: Size.gibi(20) }), rook.MonZone.of('b')]),
  }));
  expect(zones.map(({ name }: any) => name)).toEqual(['a', 'b']);
  expect(zones[0].volumeClaimTemplate.spec.storageClassName).toBe('fast');
  expect([failureDomainLabel, stretchCluster]).toEqual([undefined, undefined]);
});

test('a stretch cluster has two zones with data and an arbiter', () => {
  const zones = rook.MonZones.stretched(
    [rook.MonZone.of('a'), rook.MonZone.of('b'), rook.MonZone.arbiter('c', VOLUME)],
    { failureDomain: Topology.DATACENTER, subFailureDomain: Topology.RACK },
  );
  const { stretchCluster } = monOf(rook.Mons.onPvc(LOCAL, { size: Size.gibi(10), count: 5, zones }));
  expect(stretchCluster).toMatchObject({
    failureDomainLabel: 'topology.rook.io/datacenter',
    subFailureDomain: 'rack',
    zones: [{ name: 'a' }, { name: 'b' }, { name: 'c', arbiter: true }],
  });
});

test.each([0, -1, 1.5, Number.NaN])('%s mons are refused', (count) => {
  expect(() => monOf(rook.Mons.onHost({ count }))).toThrow(
    `tokyo/rook/ceph: mons.count: ${count} is not a number of mons. `
    + 'Rook would start three of them for 0, and no cluster lives without one. Write 3, or 5 for clusters of ten nodes and more.',
  );
});

test('an arbiter outside of a stretch cluster is refused', () => {
  expect(() => monOf(rook.Mons.onHost({ zones: rook.MonZones.across([rook.MonZone.of('a'), rook.MonZone.arbiter('b')]) }))).toThrow(
    /mons\.zones: the zone b is an arbiter in a cluster that is not stretched\. .*Use MonZones\.stretched\(\)/,
  );
});

test('a claim without a size or a class is refused', () => {
  const missing = undefined as unknown;
  expect(() => monOf(rook.Mons.onPvc(LOCAL, { size: missing as Size }))).toThrow(/mons\.size: size is missing\. .*Size\.gibi\(10\)/);
  expect(() => monOf(rook.Mons.onPvc(missing as typeof LOCAL, { size: Size.gibi(10) }))).toThrow(/mons\.storageClass: storageClass is missing/);
});

describe('spread', () => {
  function placementOf(options: rook.MonsOptions, placement?: rook.DaemonPlacement): any {
    const { site, operator } = siteWithOperator();
    operator.addCluster('ceph', { mons: rook.Mons.onHost(options), placement });
    return objectOf(site, 'CephCluster', 'ceph').spec.placement;
  }

  test('mons are spread over levels as a wish, beside what their placement says', () => {
    const mon = { tolerations: [{ key: 'storage', operator: 'Exists' }] };
    const placement = placementOf({ spread: [Topology.ZONE] }, { all: mon, mon });
    expect(placement.all).toEqual(mon);
    expect(placement.mon).toEqual({
      ...mon,
      topologySpreadConstraints: [{
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'ScheduleAnyway',
        nodeTaintsPolicy: 'Honor',
        labelSelector: { matchLabels: { app: 'rook-ceph-mon' } },
      }],
    });
  });

  test('it can be a condition, and constraints of the placement take its place', () => {
    const strict = placementOf({ spread: [Topology.RACK], spreadPolicy: rook.SpreadPolicy.STRICT });
    expect(strict.mon.topologySpreadConstraints[0].whenUnsatisfiable).toBe('DoNotSchedule');
    expect(placementOf({ spread: [Topology.RACK] }, { mon: { topologySpreadConstraints: [] } })).toEqual({ mon: { topologySpreadConstraints: [] } });
    expect(placementOf({ spread: [] })).toBeUndefined();
    expect(() => placementOf({ spread: [Topology.OSD] })).toThrow(/tokyo\/rook\/ceph: mons\.spread: mons cannot be spread over single disks/);
    expect(() => placementOf({ spread: ['zone' as any] })).toThrow(/mons\.spread\[0\]: "zone" is not a level of topology/);
  });
});

test('clients find the mons by a name if they are to', () => {
  const { site, operator } = siteWithOperator();
  operator.addCluster('silent', { mons: rook.Mons.onHost() });
  const headlessService = { annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'mons.example.com' } };
  operator.addCluster('named', { mons: rook.Mons.onHost({ headlessService }) });
  const services = objectsOf(site).filter(({ kind, metadata }) => kind === 'Service' && metadata.name === 'rook-ceph-active-mons');
  expect(services.map(({ metadata, spec }) => ({ ...metadata, spec }))).toEqual([{
    name: 'rook-ceph-active-mons',
    namespace: 'named',
    annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'mons.example.com' },
    spec: { clusterIP: 'None' },
  }]);
  expect(objectOf(site, 'CephCluster', 'named').spec.mon).toEqual({ count: 3 });
});
