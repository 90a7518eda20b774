import * as fc from 'fast-check';
import { formatPath } from '../../../../lib/engine/admission/schema/path';
import { parsePath } from '../../../../lib/engine/update/custom/parse-path';

test('a path that was written is read as it was', () => {
  const step = fc.oneof(fc.nat(), fc.string({ minLength: 1 }), fc.constantFrom('spec', 'a-b', 'a.b/c', '$x', '"', ']', '\\'));
  fc.assert(fc.property(fc.array(step), (steps) => expect(parsePath(formatPath(steps))).toEqual(steps)));
});
