import { Autoresize, ResizeAmount, Size } from 'rookery';

test('a claim says how far it grows, and when, and by how much', () => {
  const grows = Autoresize.upTo(Size.gibi(100), {
    threshold: ResizeAmount.percent(20), inodesThresholdPercent: 5, increase: ResizeAmount.size(Size.gibi(10)), initialResizeGroupBy: 'app',
  });
  expect(grows.limit.toString()).toBe('100Gi');
  expect(grows.annotations).toEqual({
    'resize.topolvm.io/storage_limit': '100Gi',
    'resize.topolvm.io/threshold': '20%',
    'resize.topolvm.io/inodes-threshold': '5%',
    'resize.topolvm.io/increase': '10Gi',
    'resize.topolvm.io/initial-resize-group-by': 'app',
  });
  expect(Autoresize.upTo(Size.tebi(1)).annotations).toEqual({ 'resize.topolvm.io/storage_limit': '1Ti' });
  expect(Autoresize.upTo(Size.tebi(1), { threshold: ResizeAmount.percent(0) }).annotations).toHaveProperty(['resize.topolvm.io/threshold'], '0%');
});

test.each<[string, () => unknown, string]>([
  ['a text for a limit', () => Autoresize.upTo('100Gi' as any), 'autoresize: limit: "100Gi" is not a size.'],
  ['no limit', () => Autoresize.upTo(undefined as any), 'autoresize: limit: undefined is not a size.'],
  ['more than all', () => ResizeAmount.percent(101),
    'resize amount: 101 is not a share from 0 to 100. pvc-autoresizer would leave the claim alone. Write a number of percent, for example 20.'],
  ['no number', () => ResizeAmount.percent(NaN), 'NaN is not a share'],
  ['a number for a size', () => ResizeAmount.size(10 as any), 'resize amount: 10 is not a size.'],
  ['a number for an amount', () => Autoresize.upTo(Size.gibi(1), { threshold: 20 as any }), 'autoresize: threshold: 20 is not an amount.'],
  ['a size of inodes', () => Autoresize.upTo(Size.gibi(1), { inodesThresholdPercent: '10Gi' as any }), 'autoresize: inodesThresholdPercent: "10Gi" is not a share'],
  ['steps of nothing', () => Autoresize.upTo(Size.gibi(1), { increase: ResizeAmount.percent(0) }), 'autoresize: increase: nothing is added.'],
  ['a group without a label', () => Autoresize.upTo(Size.gibi(1), { initialResizeGroupBy: '' }), 'autoresize: initialResizeGroupBy: the name of the label is empty.'],
])('is refused: %s', (_, make, message) => {
  expect(make).toThrow(message);
});
