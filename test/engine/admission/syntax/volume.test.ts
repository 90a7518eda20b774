import { volume } from '../../../../lib/engine/admission/syntax/volume';
import { deployment, found } from './support';

test.each([
  [[{ name: 'a', emptyDir: {} }, { name: 'b' }], []],
  [[{ name: 'a.b' }], ['[0].name: name "a.b" must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit']],
  [[{ name: 'a', emptyDir: {}, secret: {} }], ['[0].secret: the volume "a" has several sources: emptyDir, secret']],
])('%j', (volumes, texts) => {
  expect(found(volume, deployment({ volumes }))).toEqual(texts.map((text) => `spec.template.spec.volumes${text}`));
});
