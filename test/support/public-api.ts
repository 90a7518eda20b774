import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/** The members of every exported interface, class and enum of the library by its name, those of its bases included. */
export function publicApi(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, { readonly members: ReadonlySet<string>; readonly bases: readonly string[] }>();
  const seen = new Set<string>();
  const read = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const statement of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022).statements) {
      if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)) {
        read(fileOf(join(dirname(file), statement.moduleSpecifier.text)));
      } else if (isDeclaration(statement) && isPublic(statement)) {
        const members = [...statement.members].filter(isPublicMember).map(({ name }) => ts.isIdentifier(name!) ? name.text : '');
        const bases = ts.isEnumDeclaration(statement) ? [] : (statement.heritageClauses ?? [])
          .flatMap(({ types }) => types.map(({ expression }) => ts.isIdentifier(expression) ? expression.text : ''));
        found.set(statement.name!.text, { members: new Set(members), bases });
      }
    }
  };
  read(join(__dirname, '../../lib/index.ts'));
  const membersOf = (name: string): string[] => {
    const type = found.get(name);
    return type ? [...type.members, ...type.bases.flatMap(membersOf)] : [];
  };
  return new Map([...found.keys()].map((name) => [name, new Set(membersOf(name))]));
}

function isDeclaration(statement: ts.Node): statement is ts.InterfaceDeclaration | ts.ClassDeclaration | ts.EnumDeclaration {
  return ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement);
}

function fileOf(module: string): string {
  return ts.sys.fileExists(`${module}.ts`) ? `${module}.ts` : join(module, 'index.ts');
}

function isPublic(statement: ts.Node): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isPublicMember(member: ts.NamedDeclaration): boolean {
  if (member.name === undefined || !ts.isIdentifier(member.name) || member.name.text.startsWith('_')) return false;
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) ?? [] : [];
  return modifiers.every(({ kind }) => kind !== ts.SyntaxKind.PrivateKeyword && kind !== ts.SyntaxKind.ProtectedKeyword);
}
