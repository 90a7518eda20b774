import fc from 'fast-check';
import { dump } from 'js-yaml';
import { check } from '../../../../lib/engine/check';
import type { NodePoolFacts } from '../../../../lib/engine/facts';
import { Severity } from '../../../../lib/engine/finding';
import type { Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { editsOf, ONE_BY_RULE } from './edits';
import { emittedFiles, FULLEST, randomFiles } from './files';
import type { LvmdFile } from './files';
import { RealLvmd } from './real-lvmd';
import type { VolumeGroups } from './real-lvmd';
import { TEXTS } from './texts';

const EDITED = 400;
const PROGRAMS = 60;
/** Errors about what lvmd passes over without a word, so that it serves all the same. */
const SILENT = [
  'topolvm/lvmd-key-unknown', 'topolvm/device-class-unused-field', 'topolvm/option-class-twice', 'topolvm/spare-exceeds-volume-group',
  'topolvm/layout-impossible', 'topolvm/lvcreate-argument-taken', 'topolvm/stripes-twice', 'topolvm/thin-with-type',
];

/** lvmd's own verdict on its file. */
export const lvmd: Suite = {
  name: 'lvmd',
  proves: 'lvmd serves with every emitted file, and refuses a changed one exactly when the checks do',
  programs: ['hypertopolvm'],
  run: async (live, tally) => {
    const real = new RealLvmd(live.program('hypertopolvm'), live.folder());
    const files = emittedFiles();
    const random = randomFiles(PROGRAMS, live.options.seed);
    const lvm = lvmOf([...files, ...random]);
    const compare = (file: LvmdFile, what: string, content: string) => compareVerdicts(real, tally, file, what, content, lvm);
    for (const [sort, emitted] of [['emitted', files], ['random', random]] as const) {
      for (const file of emitted) {
        const content = JSON.stringify(file.config);
        const { serves, reason } = await real.judge(content, lvm);
        tally.count(`${sort} files served`);
        if (!serves) tally.fault(`lvmd refuses the file of ${file.source}: ${reason}`);
        await compare(file, 'nothing', content);
      }
    }
    for (const text of TEXTS) await compare(files[0], text, text);
    const fullest = files.find(({ source }) => source.startsWith(FULLEST)) as LvmdFile;
    for (const [rule, apply] of Object.entries(ONE_BY_RULE)) {
      const config = structuredClone(fullest.config);
      apply(config);
      const said = await compare(fullest, rule, JSON.stringify(config));
      tally.count('rules about the file');
      if (!said.includes(rule)) tally.fault(`${rule} says nothing of the change that is made for it`);
    }
    const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 2 });
    const choices = fc.record({ file: fc.constantFrom(...files, ...random), picks, yaml: fc.boolean() });
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
        await compare(next.file, done.join(', then '), next.yaml ? dump(config) : JSON.stringify(config));
      }
    };
    await Promise.all([work(), work(), work()]);
  },
};

/** Compares lvmd's verdict with that of the checks, and tells which rules speak of the file. */
async function compareVerdicts(
  real: RealLvmd, tally: Tally, { source, configMap, workload }: LvmdFile, what: string, content: string, lvm: VolumeGroups,
): Promise<string[]> {
  const { serves, reason } = await real.judge(content, lvm);
  const changed = { ...configMap, data: { 'lvmd.yaml': content } };
  const findings = check([changed, workload].map((object) => ({ object, origin: source })), { site: 'lvmd', nodePools: nodesWith(lvm) })
    .filter(({ property }) => property.startsWith('data'));
  const errors = findings.filter(({ severity, rule }) => severity === Severity.ERROR && !SILENT.includes(rule));
  tally.count(serves ? 'changed files served' : 'changed files refused');
  if (serves !== (errors.length === 0)) {
    tally.fault(`${source}, changed: ${JSON.stringify(what)}. lvmd says ${serves ? 'yes' : reason}, the checks say ${errors.map(({ message }) => message).join('; ') || 'yes'}`);
  }
  return findings.map(({ rule }) => rule);
}

/** A node that has what LVM has here. */
function nodesWith(lvm: VolumeGroups): NodePoolFacts[] {
  const volumeGroups = Object.fromEntries([...lvm.keys()].map((name) => [name, 2 ** 50]));
  const thinPools = Object.fromEntries([...lvm].flatMap(([name, pools]) => pools.map((pool) => [`${name}/${pool}`, 2 ** 40])));
  return [{ name: 'all', count: 1, nodeNames: [], zones: [], labels: {}, taints: [], volumeGroups, thinPools, devices: {} }];
}

/** What LVM has here: all volume groups and thin pools that any emitted file names, each pool in each of them, and one group more. */
function lvmOf(files: readonly LvmdFile[]): VolumeGroups {
  const classes = files.flatMap(({ config }) => config['device-classes'] as any[]);
  const pools = [...new Set(['pool0', ...classes.flatMap((each) => each['thin-pool']?.name ?? [])])];
  return new Map([...new Set([...classes.map((each) => each['volume-group']), 'vg-spare'])].map((name) => [name, pools]));
}
