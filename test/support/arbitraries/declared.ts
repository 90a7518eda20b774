import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const LIB = join(__dirname, '..', '..', '..', 'lib');

/** Rooms whose interfaces programs fill in, with the name that a program puts before them. */
const ROOMS = { core: '', site: '', engine: '', rook: 'rook.', topolvm: 'topolvm.', pie: 'pie.', monitoring: 'monitoring.' };

interface Declared {
  readonly bases: readonly string[];
  readonly own: readonly string[];
}

/** The properties of every exported interface, those of its bases in the library included, by the name that programs know it by. */
export function declaredProperties(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Declared>();
  for (const [room, prefix] of Object.entries(ROOMS)) {
    for (const file of exportedFiles(join(LIB, room))) {
      for (const [name, declared] of interfacesIn(file)) found.set(prefix + name, declared);
    }
  }
  return new Map([...found.keys()].map((name) => [name, allOf(name, found)]));
}

/** The files that the index of a room re-exports, also by the index of a folder in it. */
function exportedFiles(room: string): string[] {
  return [...readFileSync(join(room, 'index.ts'), 'utf8').matchAll(/from '\.\/(.+)'/g)]
    .flatMap(([, path]) => existsSync(join(room, `${path}.ts`)) ? [join(room, `${path}.ts`)] : exportedFiles(join(room, path)));
}

function interfacesIn(file: string): [string, Declared][] {
  const found: [string, Declared][] = [];
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022).forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node) || !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return;
    const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression)).filter(ts.isIdentifier);
    const own = node.members.filter(ts.isPropertySignature).map(({ name }) => name).filter(ts.isIdentifier);
    found.push([node.name.text, { bases: bases.map(({ text }) => text), own: own.map(({ text }) => text) }]);
  });
  return found;
}

function allOf(name: string, found: ReadonlyMap<string, Declared>): string[] {
  const { bases, own } = found.get(name) ?? { bases: [], own: [] };
  const prefix = name.slice(0, name.lastIndexOf('.') + 1);
  return [...own, ...bases.flatMap((base) => allOf(prefix + base, found))];
}
