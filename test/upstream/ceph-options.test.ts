import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cephOptions } from '../../lib/upstream/ceph-options';

const FILE = join(__dirname, '..', '..', 'lib', 'upstream', 'data', 'ceph-options.json');

test('the file holds the list that its digest was made of, and stays small', () => {
  const { newest } = JSON.parse(readFileSync(FILE, 'utf8'));
  const names = [...cephOptions().names].sort((a, b) => (a < b ? -1 : 1));
  expect(createHash('sha256').update(`${names.join('\n')}\n`).digest('hex')).toBe(newest.sha256);
  expect(statSync(FILE).size).toBeLessThan(60_000);
});

test('options of one word, of all releases, and of older ones only', () => {
  const { names, older, version } = cephOptions();
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(names.size).toBeGreaterThan(2000);
  expect([...names]).toEqual(expect.arrayContaining(['host', 'osd_memory_target', 'mon_max_pg_per_osd', 'bluestore_cache_size']));
  expect(older.has('osd_repair_during_recovery')).toBe(true);
  expect([...older].filter((name) => names.has(name))).toEqual([]);
});
