import { DefinitionTexts } from '../../upstream/definition-texts';
import type { Document } from '../document';
import { toYaml } from './yaml';

/** Schemas of thousands of lines are shared by all sites of a program and never change. */
const RENDERED = new WeakMap<object, string>();

/** The text of one file: YAML documents, or one List in JSON. */
export function render(documents: readonly Document[], format: string): string {
  const objects = documents.map((document) => document.object);
  if (format === 'json') return `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }, undefined, 2)}\n`;
  return objects.map((object) => {
    if (!Object.isFrozen(object)) return toYaml(object);
    let text = RENDERED.get(object);
    if (text === undefined) {
      text = DefinitionTexts.packaged.find(object) ?? toYaml(object);
      RENDERED.set(object, text);
    }
    return text;
  }).join('---\n');
}
