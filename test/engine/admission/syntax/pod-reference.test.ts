import { podReference } from '../../../../lib/engine/admission/syntax/pod-reference';
import { deployment, found } from './support';

test.each([
  [{ serviceAccountName: 'a.b', nodeName: 'node-1', hostname: 'a', readinessGates: [{ conditionType: 'a.example/ready' }], os: { name: 'linux' } }, []],
  [{ serviceAccountName: 'A' }, ['serviceAccountName: serviceAccountName "A" must be lower-case']],
  [{ runtimeClassName: '' }, ['runtimeClassName: runtimeClassName is empty']],
  [{ hostname: 'a.b' }, ['hostname: hostname "a.b" must be lower-case']],
  [{ readinessGates: [{ conditionType: 'a b' }] }, ['readinessGates[0].conditionType: conditionType "a b" may only hold']],
  [{ schedulingGates: [{ name: 'a b' }] }, ['schedulingGates[0]: the gate "a b" may only hold']],
  [{ os: { name: 'plan9' } }, ['os.name: name "plan9" is not one of linux, windows']],
  [{ hostnameOverride: 'a', hostNetwork: true }, ['hostnameOverride: hostnameOverride cannot be with hostNetwork']],
  [{ activeDeadlineSeconds: 5 }, ['activeDeadlineSeconds: the pods of a Deployment have no deadline']],
])('%j', (pod, texts) => {
  expect(found(podReference, deployment(pod))).toEqual(texts.map((text) => expect.stringContaining(`spec.template.spec.${text}`)));
});

test('a pod on a node does not wait', () => {
  expect(found(podReference, { apiVersion: 'v1', kind: 'Pod', spec: { nodeName: 'a', schedulingGates: [{ name: 'b' }] } }))
    .toEqual(['spec.nodeName: nodeName is set, but the pod waits at scheduling gates']);
});
