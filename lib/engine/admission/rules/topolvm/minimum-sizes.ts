import type { World } from '../../world';
import { amount } from '../read';
import { commandOf, running } from './workloads';

const MIB = 1024 ** 2;
const BLOCK_FLAG = '--minimum-allocation-block';

/** Bytes that TopoLVM makes at least, by the type of file system, unless it is told otherwise; without a type there is no minimum. */
export const MINIMA: Readonly<Record<string, number>> = { xfs: 300 * MIB, btrfs: 200 * MIB, ext4: 32 * MIB, block: 8 * MIB };

/** Flags that the controller takes and forgets: it keeps a copy of the value that they have before it reads its command line. */
export const FORGOTTEN_FLAGS: readonly string[] = ['ext4', 'xfs', 'btrfs'].map((type) => `--minimum-allocation-${type}`);

/** Bytes that the TopoLVM of these objects makes at least. */
export function minimaOf(world: World): Readonly<Record<string, number>> {
  const lines = running(world, 'apps/Deployment', 'topolvm-controller').map(({ object }) => commandOf(object, 'topolvm-controller') ?? []);
  const block = lines.map((line) => amount(valueOf(line, BLOCK_FLAG))).find((size) => size !== undefined);
  return block === undefined ? MINIMA : { ...MINIMA, block: Math.max(block, 0) };
}

/** What a flag is set to, as one word or as two. */
function valueOf(line: readonly string[], flag: string): string | undefined {
  const index = line.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  return line[index] === flag ? line[index + 1] : line[index]?.slice(flag.length + 1);
}
