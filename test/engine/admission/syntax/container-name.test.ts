import { containerName } from '../../../../lib/engine/admission/syntax/container-name';
import { deployment, found } from './support';

test('every container has its own DNS name', () => {
  expect(found(containerName, deployment())).toEqual([]);
  expect(found(containerName, deployment({ initContainers: [{ name: 'web' }, { name: 'A' }] }))).toEqual([
    'spec.template.spec.initContainers[0].name: a container is named "web" as well',
    'spec.template.spec.initContainers[1].name: name "A" must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit',
  ]);
});
