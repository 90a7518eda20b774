/** One measured figure beside the bound it should keep. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly bound: number;
  readonly unit: string;
}

/** Prints figures as lines; a figure over its bound is marked, nothing fails: time is no test. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const { name, value, bound, unit } of figures) {
    const mark = value <= bound ? '  ' : '! ';
    process.stdout.write(`${mark}${name.padEnd(58)} ${value.toFixed(2).padStart(8)} ${unit}  (at most ${bound})\n`);
  }
}
