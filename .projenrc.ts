import { cdk8s, javascript, JsonFile } from 'projen';
import { fences } from './projenrc/fences';

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'rookery',
  description: 'Typed storage platforms for Kubernetes: Rook/Ceph, TopoLVM and pie as checked, ordered manifests',
  author: 'The rookery authors',
  authorAddress: 'rookery@users.noreply.github.com',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/rookery/rookery.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The rookery authors',
  keywords: ['rook', 'ceph', 'topolvm', 'pie', 'storage', 'cdk8s'],
  stability: 'experimental',
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  srcdir: 'lib',
  // Compiled code beside its source would be picked up instead of it by whatever runs the sources.
  libdir: 'build',
  entrypoint: 'build/index.js',
  testdir: 'test',
  cdk8sVersion: '2.70.0',
  constructsVersion: '10.3.0',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  minNodeVersion: '20.16.0',
  peerDeps: ['cdk8s-plus-27@^2.9.5'],
  bundledDeps: ['js-yaml@5.5.0'],
  devDeps: [
    '@lezer/common@^1.2.3',
    '@lezer/highlight@^1.2.1',
    '@lezer/lr@^1.4.2',
    '@marcbachmann/cel-js@8.0.0',
    '@prometheus-io/lezer-promql@0.315.0',
    '@types/js-yaml',
    'esbuild@^0.28.2',
    'cdk8s-cli@^2.207.60',
    'fast-check@^4.10.2',
    'tsx@^4.23.15',
    'yaml@^2.9.1',
  ],
  eslintOptions: {
    dirs: ['lib'],
    devdirs: ['test', 'examples', 'bench', 'scripts'],
    ignorePatterns: ['*.js', '*.d.ts', 'node_modules/', 'coverage/', 'dist/', 'examples/*/dist/'],
  },
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    coverageText: false,
    junitReporting: false,
    jestConfig: {
      moduleNameMapper: { '^rookery$': '<rootDir>/lib/index.ts' },
      collectCoverage: false,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/examples/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/live/'],
      watchPathIgnorePatterns: ['/node_modules/'],
      transform: { '^.+\\.[t]sx?$': new javascript.Transform('<rootDir>/test/jest/transformer.cjs') },
      globalSetup: '<rootDir>/test/jest/library.cjs',
      // Jest leaves one core idle by default, which is half of a small machine.
      additionalOptions: { maxWorkers: '100%' },
    },
  },
  github: false,
  release: false,
  depsUpgrade: false,
  npmTrustedPublishing: true,
});

// Checksums as pie's controller makes them: node:zlib has them since 20.15 and 22.2.
project.package.addEngine('node', '^20.16.0 || >= 22.2.0');

// Types are for `npm run typecheck`; see docs/decisions/0008-tests-of-one-file.md.
project.deps.removeDependency('ts-jest');

// Packaging: only compiled code, declarations and data reach the registry.
project.npmignore?.exclude('/lib/', '/upstream/', '/bench/', '/examples/', '/scripts/', '/projenrc/', '/.ci/', '/.npmrc', '/CONTRIBUTING.md');
project.gitignore.exclude('/lib/**/*.js', '/lib/**/*.d.ts', '/dist/', '/examples/*/dist/', '/bench/out/');
project.package.addField('exports', {
  '.': { types: './build/index.d.ts', default: './build/index.js' },
  './package.json': './package.json',
  './.jsii': './.jsii',
});
project.package.addField('sideEffects', false);
project.package.addField('bugs', { url: 'https://github.com/rookery/rookery/issues' });

// Inline maps with sources would triple the size of the package.
project.tsconfig!.file.addOverride('compilerOptions.inlineSourceMap', false);
project.tsconfig!.file.addOverride('compilerOptions.inlineSources', false);
project.compileTask.exec('node scripts/bundle.mjs');
project.compileTask.env('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

// Tests, examples and tools see the library under its own name, straight from source.
project.tsconfigDev.file.addOverride('compilerOptions.paths', { rookery: ['../lib/index.ts'] });
for (const dir of ['examples', 'bench', 'scripts']) {
  new JsonFile(project, `${dir}/tsconfig.json`, {
    obj: {
      extends: '../tsconfig.json',
      compilerOptions: { noEmit: true, rootDir: '..', paths: { rookery: ['../lib/index.ts'] } },
      include: ['**/*.ts'],
    },
  });
}

fences(project);

project.setScript('synth', 'tsx --tsconfig examples/tsconfig.json examples/hyperconverged/main.ts');
project.setScript('test', 'jest');
project.setScript('typecheck', 'for dir in test examples bench scripts; do tsc --noEmit -p $dir || exit 1; done');
project.setScript('test:live', 'tsx --tsconfig test/tsconfig.json test/live/main.ts');
project.setScript('test:pack', 'tsx --tsconfig scripts/tsconfig.json scripts/test-pack.ts');
project.setScript('examples', 'tsx --tsconfig scripts/tsconfig.json scripts/run-examples.ts');
project.setScript('bench', 'for bench in package startup scaling admission plan; do tsx --tsconfig bench/tsconfig.json bench/$bench.ts || exit 1; done');
project.setScript('rules', 'tsx --tsconfig scripts/tsconfig.json scripts/write-rules.ts');
project.setScript('lint', 'ESLINT_USE_FLAT_CONFIG=false eslint --ext .ts --max-warnings 0 lib test examples bench scripts projenrc .projenrc.ts');
project.setScript('upstream:generate', 'bash upstream/generate.sh');

project.synth();
