import { amountOf } from '../../../../lib/engine/admission/syntax/amounts';
import { Place } from '../../../../lib/engine/admission/syntax/place';

const faults = (value: unknown): string[] => [...amountOf(new Place({ object: {}, origin: 'test' }, value), 'pods')].map(({ message }) => message);

// What does not fit into the server's numbers wraps around or counts as zero, which only some forms of writing it do.
test.each(['1', 0, '1k', '4Ki', '10E', '1G', '9223372036854775', '1000G', '8000000G', '100E', '0.5k', ' 10E ', '9Ei', '3.5e+38'])('%j is whole', (value) => {
  expect(faults(value)).toEqual([]);
});

test.each(['1500m', '0.5', '1n'])('%j is not', (value) => {
  expect(faults(value)).toEqual([`${value} of pods is not whole`]);
});

test.each(['7Ei', '10Pi', '9223372036854776', '99999999999999999999', 1e18])('%j is too much', (value) => {
  expect(faults(value)).toEqual([`${value} of pods is more than Kubernetes can count`]);
});
