import { shown } from '../../../../core/shown';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { places, type Shape } from '../lvmd-shape';
import { title } from '../read';

/** What a Go program takes for a whole number of 64 bits without a sign. */
const LARGEST = 2 ** 64;

/** A value of another kind than lvmd reads. */
export const lvmdValueType: Rule = {
  id: 'topolvm/lvmd-value-type',
  severity: Severity.ERROR,
  why: 'lvmd cannot read its file and exits at its start, and no volume can be made on its nodes',
  fix: 'Write true and false without quotes, spare-gb and stripe as whole numbers, options as lists, and no empty entries in lists',
  evidence: 'topolvm/topolvm cmd/lvmd/app/config.go, pkg/lvmd/types',
  * inspectAll(world) {
    for (const { document, raw } of lvmdConfigs(world)) {
      for (const { path, value, shape } of places(raw)) {
        const wanted = shape === undefined ? undefined : missing(value, shape);
        if (wanted === undefined) continue;
        yield { document, property: `data["lvmd.yaml"]${path}`, message: `${title(document)} has ${shown(value)} where lvmd reads ${wanted}` };
      }
    }
  },
};

/** What the value should be but is not. */
function missing(value: unknown, shape: Shape): string | undefined {
  if (Array.isArray(shape)) return Array.isArray(value) ? undefined : 'a list';
  switch (shape) {
    case 'text': return typeof value === 'string' ? undefined : 'text';
    case 'truth': return typeof value === 'boolean' ? undefined : 'true or false';
    case 'whole': return Number.isInteger(value) && Number(value) >= 0 && Number(value) < LARGEST ? undefined : 'a whole number';
    case 'number': return Number.isFinite(value) ? undefined : 'a number';
    default: return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'fields';
  }
}
