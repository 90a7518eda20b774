import { Severity } from '../../../lib/engine/finding';
import { warnings } from '../../../lib/engine/report/warnings';
import { finding } from './support';

test('only warnings are told, accepted ones last', () => {
  const text = warnings([finding({ acknowledged: 'known' }), finding({ severity: Severity.ERROR, message: 'broken' }), finding({ origin: 'tokyo/other' })]);
  expect(text).not.toContain('broken');
  expect(text.indexOf('tokyo/other')).toBeLessThan(text.indexOf('accepted: known'));
});

test('without warnings there is no text', () => {
  expect(warnings([finding({ severity: Severity.ERROR })])).toBe('');
});
