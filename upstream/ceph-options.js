// Packs lists of names into one small file: the words of all that begin alike stand behind their first word.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const [, , work, newest, older] = process.argv;
const read = (suite, what) => readFileSync(join(work, `${suite}.${what}`), 'utf8').trim();
const namesOf = (suite) => read(suite, 'names').split('\n');
const known = new Set(namesOf(newest));

function packed(names) {
  const words = {};
  for (const name of names) {
    const end = name.indexOf('_');
    const first = end < 0 ? name : name.slice(0, end);
    (words[first] ??= []).push(end < 0 ? '' : name.slice(end + 1));
  }
  return Object.fromEntries(Object.entries(words).map(([first, rest]) => [first, rest.join(' ')]));
}

const entry = (suite, names) => ({
  version: read(suite, 'version'), sha256: createHash('sha256').update(`${read(suite, 'names')}\n`).digest('hex'), names: packed(names),
});
process.stdout.write(`${JSON.stringify({ newest: entry(newest, namesOf(newest)), older: entry(older, namesOf(older).filter((name) => !known.has(name))) })}\n`);
