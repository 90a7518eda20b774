import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { partId } from '../../lib/core/part-id';

test('kinds with words in common and names with dots never make the same id', () => {
  const scope = new App();
  for (const [kind, name] of [['filesystem', 'a'], ['filesystem-mirror', 'a'], ['filesystem', 'mirror.a'], ['filesystem', 'mirror-a']]) {
    new Construct(scope, partId(scope, kind, name));
  }
  expect(scope.node.children.map(({ node }) => node.id)).toEqual(['filesystem.a', 'filesystem-mirror.a', 'filesystem.mirror.a', 'filesystem.mirror-a']);
});
