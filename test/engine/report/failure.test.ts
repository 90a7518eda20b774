import { Severity } from '../../../lib/engine/finding';
import { failure } from '../../../lib/engine/report/failure';
import { finding } from './support';

const error = (message: string) => finding({ severity: Severity.ERROR, rule: 'rook/pool-missing', message });

test('an error holds every error, no warning, and how many there are', () => {
  const { message } = failure([error('first'), finding({ message: 'only a risk' }), error('second')]);
  expect(message.split('\n')[0]).toBe('Nothing was written: 2 errors.');
  expect(message).toContain('  first.');
  expect(message).toContain('  second.');
  expect(message).not.toContain('only a risk');
});

test('complaints of other constructs are counted and repeated', () => {
  expect(failure([], ['[app/x] is wrong']).message).toBe('Nothing was written: 1 error.\n\n[app/x] is wrong');
});
