import type { World } from '../../world';
import { perWorld } from '../memo';
import { amount } from '../read';
import { commandOf, flagOf, running } from './workloads';

const MIB = 1024 ** 2;
const BLOCK_FLAG = '--minimum-allocation-block';

/** Bytes that TopoLVM makes at least, by the type of file system, unless it is told otherwise; without a type there is no minimum. */
export const MINIMA: Readonly<Record<string, number>> = { xfs: 300 * MIB, btrfs: 200 * MIB, ext4: 32 * MIB, block: 8 * MIB };

/** Flags that the controller takes and forgets: it keeps a copy of the value that they have before it reads its command line. */
export const FORGOTTEN_FLAGS: readonly string[] = ['ext4', 'xfs', 'btrfs'].map((type) => `--minimum-allocation-${type}`);

/** Bytes that the TopoLVM of these objects makes at least. */
export const minimaOf: (world: World) => Readonly<Record<string, number>> = perWorld((world) => {
  const lines = running(world, 'apps/Deployment', 'topolvm-controller').map(({ object }) => commandOf(object, 'topolvm-controller') ?? []);
  const block = lines.map((line) => amount(flagOf(line, BLOCK_FLAG))).find((size) => size !== undefined);
  return block === undefined ? MINIMA : { ...MINIMA, block: Math.max(block, 0) };
});
