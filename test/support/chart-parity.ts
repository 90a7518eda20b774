import { unexplained } from './object-differences';

/** Programs beside values of a chart that say the same. */
export interface ChartParity {
  /** The names of the sets of values that were rendered. */
  readonly sets: readonly string[];
  /** The names of the programs. */
  readonly programs: readonly string[];
  /** Why something differs; the keys are differences in which `*` stands for any text. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly differencesOf: (set: string) => readonly string[];
}

/** What holds for every chart whose place a program takes. */
export function testChartParity({ sets, programs, reasons, differencesOf }: ChartParity): void {
  const found = new Map(sets.map((set) => [set, differencesOf(set)]));

  test('a program for every set of values', () => {
    expect(programs).toEqual(sets);
  });

  test.each(sets)('from the values "%s" upstream\'s chart makes what the program makes, but for differences with a reason', (set) => {
    expect(unexplained(found.get(set)!, reasons).open).toEqual([]);
  });

  test('every difference that has a reason is one', () => {
    expect(unexplained([...found.values()].flat(), reasons).stale).toEqual([]);
  });
}
