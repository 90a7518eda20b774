import { mountOptions } from '../../../lib/rook/csi/mount-options';

test.each<[Record<string, string> | undefined, unknown]>([
  [undefined, undefined],
  [{}, {}],
  [{ ms_mode: 'secure' }, { ms_mode: 'secure' }],
  [{ ms_mode: 'secure', rsize: '1', ro: '' }, { ms_mode: 'secure,rsize=1,ro' }],
  [{ ro: '', nowsync: '', ms_mode: 'crc' }, { ms_mode: 'crc,ro,nowsync' }],
  [{ ro: '', nowsync: '' }, { 'ro,nowsync': '' }],
])('%j is printed in one order', (options, entries) => {
  expect(mountOptions(options)).toEqual(entries);
});
