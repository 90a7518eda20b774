import type { JsiiProject } from 'projen/lib/cdk';

/** The rooms of lib/, lowest first: a room may import only from rooms of a lower rank. */
const RANKS: readonly (readonly string[])[] = [
  ['core'],
  ['upstream'],
  ['engine'],
  ['site'],
  ['rook', 'topolvm', 'pie'],
  ['monitoring', 'replication'],
  ['stack'],
  ['pulumi', 'cli'],
];

/** Makes the linter refuse imports that point upwards or sideways. */
export function fences(project: JsiiProject): void {
  const zones = RANKS.flatMap((rooms, rank) =>
    rooms.map((room) => ({
      target: `./lib/${room}`,
      from: RANKS.slice(rank).flat().filter((other) => other !== room).map((other) => `./lib/${other}`),
      message: 'Imports between the rooms of lib/ go one way, see docs/decisions/0002-rooms.md.',
    })));
  project.eslint?.addRules({
    'import/no-restricted-paths': ['error', { zones }],
    'no-restricted-imports': ['error', {
      paths: [{ name: 'cdk8s-plus-27', message: 'Types only: use `import type`.', allowTypeImports: true }],
      patterns: [{ group: ['@pulumi/*'], message: 'Only lib/pulumi may know Pulumi.' }],
    }],
    // Tests and examples see the library under its own name before it is compiled; the compiler checks that it is there.
    'import/no-unresolved': ['error', { ignore: ['^rookery$'] }],
    'max-lines': ['error', { max: 300 }],
    'import/order': ['error', {
      groups: ['builtin', 'external', 'internal', 'parent', 'sibling', 'index'],
      alphabetize: { order: 'asc', caseInsensitive: true },
      // Whether it is compiled already must not decide where the library's own name stands.
      pathGroups: [{ pattern: 'rookery', group: 'external' }],
      pathGroupsExcludedImportTypes: [],
    }],
    // Tables of facts read better with several properties a line.
    '@stylistic/object-property-newline': 'off',
  });
  // Only the library itself must not load what its users may not have.
  project.eslint?.addOverride({ files: ['test/**', 'examples/**', 'bench/**', 'scripts/**'], rules: { 'no-restricted-imports': 'off' } });
}
