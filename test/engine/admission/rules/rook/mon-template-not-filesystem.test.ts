import { monTemplateNotFilesystem } from '../../../../../lib/engine/admission/rules/rook/mon-template-not-filesystem';
import { cluster, template, verdicts } from '../samples';

test('mons on raw devices', () => {
  expect(verdicts(monTemplateNotFilesystem, [cluster({ mon: { count: 3, volumeClaimTemplate: template() } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.volumeClaimTemplate.spec.volumeMode',
      message: 'Mons of CephCluster rook-ceph/ceph ask for volumes of mode Block',
      fix: 'Remove volumeMode from mon.volumeClaimTemplate, or set it to Filesystem',
    },
  ]);
});

test('mons of one zone on raw devices', () => {
  const zones = [{ name: 'a', volumeClaimTemplate: template() }, { name: 'b', volumeClaimTemplate: template({ volumeMode: 'Filesystem' }) }, { name: 'c' }];
  expect(verdicts(monTemplateNotFilesystem, [cluster({ mon: { count: 3, zones } })]).map(({ property }) => property))
    .toEqual(['spec.mon.zones[0].volumeClaimTemplate.spec.volumeMode']);
});

test('silent: mons on file systems', () => {
  expect(verdicts(monTemplateNotFilesystem, [cluster({ mon: { count: 3, volumeClaimTemplate: template({ volumeMode: undefined }) } })])).toEqual([]);
});
