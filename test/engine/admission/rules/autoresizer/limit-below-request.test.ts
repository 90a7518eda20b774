import { limitBelowRequest } from '../../../../../lib/engine/admission/rules/autoresizer/limit-below-request';
import { cluster, object, verdicts } from '../samples';
import { claim } from './samples';

test('a claim that begins at its limit, and one above it', () => {
  const found = verdicts(limitBelowRequest, [claim({ storage_limit: '10Gi' }), claim({ storage_limit: '5Gi' })]);
  expect(found.map(({ message }) => message)).toEqual([
    'PersistentVolumeClaim web/data asks for 10 GiB and may grow up to 10 GiB',
    'PersistentVolumeClaim web/data asks for 10 GiB and may grow up to 5 GiB',
  ]);
});

test('templates of a StatefulSet, of a mon, and of a volume that lives as long as its pod', () => {
  const { metadata, spec } = claim({ storage_limit: '5Gi' });
  const found = verdicts(limitBelowRequest, [
    object('apps/v1', 'StatefulSet', 'db', 'web', { spec: { volumeClaimTemplates: [{ metadata, spec }], template: { spec: {} } } }),
    cluster({ mon: { count: 3, volumeClaimTemplate: { metadata, spec } } }),
    object('batch/v1', 'Job', 'scratch', 'web', { spec: { template: { spec: { volumes: [{ name: 'tmp', ephemeral: { volumeClaimTemplate: { metadata, spec } } }] } } } }),
  ]);
  expect(found.map(({ property, message }) => `${property}: ${message}`)).toEqual([
    'spec.volumeClaimTemplates[0].metadata.annotations: Template "data" of StatefulSet web/db asks for 10 GiB and may grow up to 5 GiB',
    'spec.template.spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.annotations: Volume "tmp" of Job web/scratch asks for 10 GiB and may grow up to 5 GiB',
    'spec.mon.volumeClaimTemplate.metadata.annotations: Mon of CephCluster rook-ceph/ceph asks for 10 GiB and may grow up to 5 GiB',
  ]);
});

test('silent: a claim that can grow', () => {
  expect(verdicts(limitBelowRequest, [claim({ storage_limit: '11Gi' }), claim({ threshold: '20%' })])).toEqual([]);
});
