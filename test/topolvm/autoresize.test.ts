import { Autoresize, rook, Site, Size } from 'rookery';
import { install, thick } from './setup';

const annotations = { ...Autoresize.upTo(Size.tebi(4)).annotations };

/** What the checks say of the claims of a Ceph cluster on local volumes. */
function found(autoresize: boolean | undefined, claims: { readonly mons?: rook.ClaimOptions; readonly osds?: rook.ClaimOptions }): string[] {
  const { site, lvm } = install();
  const local = lvm.addStorageClass('local', { deviceClass: thick(), autoresize });
  new rook.Operator(site, 'rook').addCluster('ceph', {
    mons: rook.Mons.onPvc(local, { size: Size.gibi(10), claim: claims.mons }),
    osds: [rook.OsdSet.onPvc('set1', { storageClass: local, count: 3, size: Size.tebi(1), claim: claims.osds })],
  });
  return rulesOf(site);
}

function rulesOf(site: Site): string[] {
  return site.findings().map(({ rule }) => rule).filter((rule) => rule.startsWith('autoresizer/'));
}

test('claims of mons grow by themselves, in a class that lets them', () => {
  expect(found(true, { mons: { annotations } })).toEqual([]);
  expect(found(undefined, { mons: { annotations } })).toEqual(['autoresizer/class-not-enabled']);
  expect(found(false, { mons: { annotations } })).toEqual(['autoresizer/class-not-enabled']);
});

test('claims of OSDs do not: nobody sees how full they are', () => {
  expect(found(true, { osds: { annotations } })).toEqual(['autoresizer/block-volume']);
});

test('claims that say nothing are left alone', () => {
  expect(found(true, {})).toEqual([]);
});
