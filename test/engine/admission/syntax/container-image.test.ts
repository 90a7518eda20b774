import { containerImage } from '../../../../lib/engine/admission/syntax/container-image';
import { container, deployment, found } from './support';

test.each([
  [deployment(), []],
  [deployment({ containers: [] }), ['spec.template.spec.containers: the pod has no container']],
  [container({ image: undefined }), ['spec.template.spec.containers[0].image: the container "web" has the image ""']],
  [container({ image: ' web' }), ['spec.template.spec.containers[0].image: the container "web" has the image " web"']],
])('%#', (object, texts) => {
  expect(found(containerImage, object)).toEqual(texts);
});
