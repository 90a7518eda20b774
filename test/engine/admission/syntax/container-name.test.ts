import { containerName } from '../../../../lib/engine/admission/syntax/container-name';
import { deployment, found } from './support';

test('every container has its own DNS name', () => {
  expect(found(containerName, deployment())).toEqual([]);
  expect(found(containerName, deployment({ initContainers: [{ name: 'web' }, { name: 'A' }] }))).toEqual([
    'spec.template.spec.initContainers[1].name: "A" is not a container name',
    'spec.template.spec.containers[0].name: an init container is named "web" as well',
  ]);
});
