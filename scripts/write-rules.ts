// Writes docs/rules.md, the list of every rule, from the rules themselves.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES_BY_ID } from '../lib/engine/admission/registry';

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ');
const rooms = new Map<string, string[]>();
for (const rule of [...RULES_BY_ID.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
  const [room] = rule.id.split('/');
  const row = `| \`${rule.id}\` | ${rule.severity} | ${cell(rule.why)} | ${cell(rule.fix)} | ${cell(rule.evidence)} |`;
  rooms.set(room, [...rooms.get(room) ?? [], row]);
}
const head = '| rule | severity | what happens otherwise | what to write instead | evidence |\n|---|---|---|---|---|';
const text = [
  '# Rules',
  '<!-- Written by `npm run rules`; change the rules, not this page. -->',
  `${RULES_BY_ID.size} rules. [findings.md](findings.md) says how to read and how to accept what they find.`,
  ...[...rooms].flatMap(([room, rows]) => [`## ${room}`, `${head}\n${rows.join('\n')}`]),
].join('\n\n');
writeFileSync(join(__dirname, '..', 'docs', 'rules.md'), `${text}\n`);
