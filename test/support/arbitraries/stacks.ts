import fc from 'fast-check';
import type { Family, KnownClass, Surroundings } from './family';
import { LOCAL_VOLUMES } from './local-volumes';
import { MONITORING } from './monitoring';
import { PIE } from './pie';
import type { Program, Step } from './program';
import { ROOK } from './rook';
import { fittingRook } from './rook-releases';
import { SITE, writeSite } from './site';
import { TOPOLVM } from './topolvm';

/**
 * Every kind of construct there is, in the order that programs make them in: each sees the storage classes of those before it.
 *
 * New constructs are put here: as a family of their own, or as properties and lines of the family that they belong to.
 */
const FAMILIES: readonly Family<any>[] = [TOPOLVM, LOCAL_VOLUMES, ROOK, PIE, MONITORING];

/** Programs for whole sites, all of them valid; each family is there or not. */
export const STACK: fc.Arbitrary<Program> = fc.record({
  site: SITE,
  parts: fc.tuple(...FAMILIES.map(({ shapes }) => fc.option(shapes, { nil: undefined }))),
}).map(({ site, parts }) => {
  const steps: Step[] = [...writeSite(site)];
  let classes: readonly KnownClass[] = [];
  FAMILIES.forEach((family, index) => {
    const shape = parts[index];
    if (shape === undefined) return;
    const around: Surroundings = { nodes: site.nodes, zoned: site.nodes === 'unknown' || site.pool.zones !== undefined, classes };
    const part = family.write(shape, around);
    steps.push(...part.steps);
    classes = [...classes, ...part.classes ?? []];
  });
  return fittingRook(steps, site.props.releases?.rook?.call);
});
