import fc from 'fast-check';
import { dump } from 'js-yaml';
import { check } from '../../../../lib/engine/check';
import { Severity } from '../../../../lib/engine/finding';
import type { Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { editsOf } from './edits';
import { emittedFiles } from './files';
import type { LvmdFile } from './files';
import { RealLvmd } from './real-lvmd';
import { TEXTS } from './texts';

const EDITED = 400;
/** Errors about what lvmd passes over without a word, so that it serves all the same. */
const SILENT = ['topolvm/lvmd-key-unknown', 'topolvm/device-class-unused-field', 'topolvm/option-class-twice', 'topolvm/spare-exceeds-volume-group'];

/** lvmd's own verdict on its file. */
export const lvmd: Suite = {
  name: 'lvmd',
  proves: 'lvmd serves with every emitted file, and refuses a changed one exactly when the checks do',
  programs: ['hypertopolvm'],
  run: async (live, tally) => {
    const real = new RealLvmd(live.program('hypertopolvm'), live.folder());
    const files = emittedFiles();
    const groups = groupsIn(files);
    const compare = (file: LvmdFile, what: string, content: string, pools: readonly string[]) =>
      compareVerdicts(real, tally, file, what, content, groups, pools);
    for (const file of files) {
      const content = JSON.stringify(file.config);
      const { serves, reason } = await real.judge(content, groupsWith(groups, poolsIn(file.config)));
      tally.count('emitted files served');
      if (!serves) tally.fault(`lvmd refuses the file of ${file.source}: ${reason}`);
      await compare(file, 'nothing', content, poolsIn(file.config));
    }
    for (const text of TEXTS) await compare(files[0], text, text, ['pool0']);
    const choices = fc.record({ file: fc.constantFrom(...files), picks: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), yaml: fc.boolean() });
    const wanted = fc.sample(choices, { numRuns: EDITED, seed: live.options.seed });
    const work = async () => {
      for (let next = wanted.pop(); next; next = wanted.pop()) {
        const config = structuredClone(next.file.config);
        const done = next.picks.flatMap((pick) => {
          const edits = editsOf(config);
          const edit = edits[pick % edits.length];
          edit.apply(config);
          return [edit.what];
        });
        await compare(next.file, done.join(', then '), next.yaml ? dump(config) : JSON.stringify(config), poolsIn(config));
      }
    };
    await Promise.all([work(), work(), work()]);
  },
};

async function compareVerdicts(
  real: RealLvmd, tally: Tally, { source, configMap, workload }: LvmdFile, what: string, content: string, groups: readonly string[],
  pools: readonly string[],
): Promise<void> {
  const { serves, reason } = await real.judge(content, groupsWith(groups, pools));
  const changed = { ...configMap, data: { 'lvmd.yaml': content } };
  const volumeGroups = Object.fromEntries(groups.map((name) => [name, 2 ** 50]));
  const nodePools = ['fast', 'slow'].map((disk) => ({
    name: disk, count: 1, nodeNames: [], zones: [], labels: { disk }, taints: [], volumeGroups, devices: {},
  }));
  const errors = check([changed, workload].map((object) => ({ object, origin: source })), { site: 'lvmd', nodePools })
    .filter(({ severity, property, rule }) => severity === Severity.ERROR && property.startsWith('data') && !SILENT.includes(rule));
  tally.count(serves ? 'changed files served' : 'changed files refused');
  if (serves === (errors.length === 0)) return;
  tally.fault(`${source}, changed: ${JSON.stringify(what)}. lvmd says ${serves ? 'yes' : reason}, the checks say ${errors.map(({ message }) => message).join('; ') || 'yes'}`);
}

/** Every pool of every class is there, in every volume group: the checks cannot know which are. */
function groupsWith(groups: readonly string[], pools: readonly string[]): Map<string, readonly string[]> {
  return new Map(groups.map((name) => [name, pools]));
}

/** What LVM has here: all that any emitted file names, and one more. */
function groupsIn(files: readonly LvmdFile[]): string[] {
  return [...new Set([...files.flatMap(({ config }) => config['device-classes'].map((each: any) => each['volume-group'])), 'vg-spare'])];
}

function poolsIn(config: any): string[] {
  const classes = Array.isArray(config['device-classes']) ? config['device-classes'] : [];
  return classes.map((each: any) => each?.['thin-pool']?.name).filter((name: unknown) => typeof name !== 'object' && name !== undefined).map(String);
}
