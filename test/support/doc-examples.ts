import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as rookery from 'rookery';
import * as ts from 'typescript';

/** A page of the documentation. */
export function docPage(name: string): string {
  return readFileSync(join(__dirname, '..', '..', 'docs', name), 'utf8');
}

/** The blocks of a page in one language, the ones without a language under the empty text. */
export function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(([, found]) => found === language).map(([, , block]) => block);
}

/** Runs the TypeScript of a page, block after block in one scope, with all names of the library and further variables. */
export function runExamples(page: string, variables: { readonly [name: string]: unknown }): void {
  const names = { ...rookery, ...variables };
  const { outputText } = ts.transpileModule(blocksOf(page, 'ts').join('\n'), { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  new Function(...Object.keys(names), outputText)(...Object.values(names));
}
