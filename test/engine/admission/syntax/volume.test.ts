import { volume } from '../../../../lib/engine/admission/syntax/volume';
import { deployment, found } from './support';

test.each([
  [[{ name: 'a', emptyDir: {} }, { name: 'b' }], []],
  [[{ name: 'a.b' }], ['[0].name: "a.b" is not a volume name']],
  [[{ name: 'a', emptyDir: {}, secret: {} }], ['[0]: the volume "a" has several sources: emptyDir, secret']],
  [[{ name: 'a', hostPath: { path: 'var' } }], ['[0].hostPath.path: "var" is not an absolute path without ".."']],
  [[{ name: 'a', hostPath: { path: '/var/../etc' } }], ['[0].hostPath.path: "/var/../etc" is not an absolute path without ".."']],
])('%j', (volumes, texts) => {
  expect(found(volume, deployment({ volumes }))).toEqual(texts.map((text) => `spec.template.spec.volumes${text}`));
});
