import { versionsDiffer } from '../../../../../lib/engine/admission/rules/topolvm/versions-differ';
import { verdicts, workload } from '../samples';

const program = (kind: string, name: string, tag: string, version?: string) => {
  const made = workload(kind, name, 'topolvm-system', { image: `ghcr.io/topolvm/topolvm-with-sidecar:${tag}`, command: [`/${name}`] });
  return version === undefined ? made : { ...made, metadata: { ...made.metadata, labels: { 'app.kubernetes.io/version': version } } };
};
const FIX = 'Take all objects and images from one release of TopoLVM';

test('an image that is not of the release of its object, and one that is not of the others', () => {
  expect(verdicts(versionsDiffer, [
    program('Deployment', 'topolvm-controller', '0.41.0', '0.39.1'), program('DaemonSet', 'topolvm-node', '0.40.1'), program('DaemonSet', 'lvmd', '0.41.0', '0.41.0'),
  ])).toEqual([
    {
      object: 'topolvm-controller',
      property: 'spec.template.spec.containers',
      message: 'Deployment topolvm-system/topolvm-controller is made for 0.39 and runs 0.41',
      fix: FIX,
    },
    {
      object: 'topolvm-node',
      property: 'spec.template.spec.containers',
      message: 'DaemonSet topolvm-system/topolvm-node runs 0.40, Deployment topolvm-system/topolvm-controller runs 0.41',
      fix: FIX,
    },
  ]);
});

test('silent: all of one minor release, and images that do not tell theirs', () => {
  expect(verdicts(versionsDiffer, [
    program('Deployment', 'topolvm-controller', '0.41.0', '0.41.1'), program('DaemonSet', 'topolvm-node', 'own', '0.41.0'), program('DaemonSet', 'lvmd', 'v0.41.2'),
    program('DaemonSet', 'topolvm-scheduler', '1.2.0', '0.41.0'),
  ])).toEqual([]);
});
