import { isKernelAtLeast, knowsMsgr2 } from '../../../../lib/engine/admission/rules/kernels';

test.each([
  ['5.11', true], ['5.11.0-27-generic', true], ['6.1', true], ['5.10.223', false], ['4.18.0', false], ['unreadable', true],
  ['4.18.0-305.el8.x86_64', true], ['4.18.0-240.22.1.el8_3.x86_64', false],
])('%s knows msgr2: %s', (kernel, known) => expect(knowsMsgr2(kernel)).toBe(known));

test('versions are compared as numbers', () => {
  expect(isKernelAtLeast('10.0', '7.0')).toBe(true);
  expect(isKernelAtLeast('6.12', '7.0')).toBe(false);
  expect(isKernelAtLeast('7.0-rc1', '7.0')).toBe(true);
});
