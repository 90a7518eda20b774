import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../lib/engine/output/render';
import { toYaml } from '../../lib/engine/output/yaml';
import { ReleaseChoice } from '../../lib/site/release-choice';
import { customResourceDefinitions } from '../../lib/upstream/custom-resource-definitions';
import type { UpstreamName } from '../../lib/upstream/data-file';
import { DefinitionTexts } from '../../lib/upstream/definition-texts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'rookery-texts-')); });
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const RELEASES = Object.entries(new ReleaseChoice().schemas()) as [UpstreamName, string][];

test.each(RELEASES)('the texts of %s %s come back as the renderer writes them', (upstream, release) => {
  const definitions = customResourceDefinitions(upstream, release);
  const texts = definitions.map((definition) => toYaml(definition));
  new DefinitionTexts(folder).keep(upstream, release, texts);
  const found = new DefinitionTexts(folder);
  expect(definitions.map((definition) => found.find(definition))).toEqual(texts);
});

test('a CRD without a release named is one of the newest release', () => {
  const texts = new DefinitionTexts(folder);
  texts.keep('pie', '0.17.0', ['pie\n']);
  expect(texts.find(customResourceDefinitions('pie')[0])).toBe('pie\n');
});

test('releases without a text, changed copies and other objects have none', () => {
  const texts = new DefinitionTexts(folder);
  texts.keep('rook', '1.20.6', ['first\n']);
  const [definition, second] = customResourceDefinitions('rook', '1.20.6');
  expect(texts.find(definition)).toBe('first\n');
  for (const other of [second, customResourceDefinitions('rook', '1.19.10')[0], { ...definition }, Object.freeze({ kind: 'ConfigMap' }), null]) {
    expect(texts.find(other)).toBeUndefined();
  }
});

test('what is written is the kept text where there is one, and otherwise the object', () => {
  // Of an upstream that no other test here renders: a text is remembered for its object.
  const [definition, second] = customResourceDefinitions('csi-addons');
  const texts = new DefinitionTexts(folder);
  jest.spyOn(DefinitionTexts, 'packaged', 'get').mockReturnValue(texts);
  jest.spyOn(texts, 'find').mockImplementation((object) => (object === definition ? 'kept: true\n' : undefined));
  const documents = [definition, second].map((object) => ({ object, origin: '' }));
  expect(render(documents, 'yaml')).toBe(`kept: true\n---\n${toYaml(second)}`);
  expect(JSON.parse(render(documents, 'json')).items).toEqual([definition, second]);
});

test('running from the sources, no text is there', () => {
  expect(DefinitionTexts.packaged.find(customResourceDefinitions('pie')[0])).toBeUndefined();
});
