import { kubernetesUntested } from '../../../../../lib/engine/admission/rules/rook/kubernetes-untested';
import { cluster, operator, verdicts } from '../samples';

test('a Kubernetes after the window', () => {
  expect(verdicts(kubernetesUntested, [operator()], { kubernetes: '1.37' })).toEqual([
    {
      object: 'rook-ceph-operator',
      property: '',
      message: 'The site runs Kubernetes 1.37, Rook 1.20.6 is tested with 1.31 to 1.36',
      fix: 'Choose the release of Rook that belongs to this Kubernetes',
    },
  ]);
});

test('the window is that of the release that the site runs', () => {
  const at = (kubernetes: string) => verdicts(kubernetesUntested, [operator()], { kubernetes, releases: { rook: '1.19.10' } }).map(({ message }) => message);
  expect(at('1.30')).toEqual([]);
  expect(at('1.36')).toEqual(['The site runs Kubernetes 1.36, Rook 1.19.10 is tested with 1.30 to 1.35']);
});

test.each(['1.31', '1.36', undefined])('silent: Kubernetes %s', (kubernetes) => {
  expect(verdicts(kubernetesUntested, [operator()], { kubernetes })).toEqual([]);
});

test('silent: an operator that somebody else runs', () => {
  expect(verdicts(kubernetesUntested, [cluster()], { kubernetes: '1.20' })).toEqual([]);
});
