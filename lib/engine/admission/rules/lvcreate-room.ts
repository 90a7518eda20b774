/** How volumes lie on the disks of a volume group, as `lvcreate` is told. */
export interface LvLayout {
  /** LVM's type of segment; where none is named, the one that LVM takes for the other arguments. */
  readonly type: string;
  /** Disks that hold data side by side, without parity and copies. */
  readonly stripes: number;
  /** Copies besides the first one. */
  readonly mirrors: number;
}

const TYPE = /^--type(?:=(.*))?$/;
const MIRRORS = /^(?:--mirrors(?:=(.*))?|-m(.+)?)$/;
const STRIPES = /^(?:--stripes(?:=(.*))?|-i(.+)?)$/;
/** Disks with parity, and the least number of stripes. */
const PARITY: readonly (readonly [type: RegExp, disks: number, stripes: number])[] = [[/^raid[45](_|$)/, 1, 2], [/^raid6(_|$)/, 2, 3]];
/** Raid over all copies of all stripes; LVM makes two of each unless told. */
const STRIPED_MIRRORS = /^raid10(_|$)/;
const MIRRORED = /^(raid1|mirror)$/;

/** What the arguments say of the layout; `stripe` is what lvmd puts before them. The last one of an argument counts, as it does for LVM. */
export function lvLayout(args: readonly string[], stripe?: number): LvLayout {
  const mirrors = numberOf(args, MIRRORS);
  const stripes = numberOf(args, STRIPES) ?? (stripe === 0 ? undefined : stripe);
  const type = valueOf(args, TYPE) ?? impliedType(mirrors, stripes);
  const copies = MIRRORED.test(type) || STRIPED_MIRRORS.test(type) ? mirrors ?? 1 : 0;
  return { type, stripes: stripes ?? leastStripes(type), mirrors: copies };
}

/** How many disks a volume lies on at least, each of which has to have room for its part. */
export function disksOf({ type, stripes, mirrors }: LvLayout): number {
  return stripes * (1 + mirrors) + parityOf(type);
}

/**
 * How many bytes of a volume group one byte of a volume takes: 2 for two copies, 4/3 for three disks of data and one of parity.
 *
 * What LVM notes about each part, an extent per disk of a raid, is not in it.
 */
export function roomFactor(args: readonly string[], stripe?: number): number {
  const layout = lvLayout(args, stripe);
  return disksOf(layout) / layout.stripes;
}

/** Why LVM refuses every volume that is to lie so, if it does. */
export function layoutProblem(args: readonly string[], stripe?: number): string | undefined {
  const { type, stripes, mirrors } = lvLayout(args, stripe);
  const asked = { stripes: numberOf(args, STRIPES) ?? (stripe === 0 ? undefined : stripe), mirrors: numberOf(args, MIRRORS) ?? 0 };
  const least = leastStripes(type);
  if (stripes < least) return `${type} needs ${least} stripes at least, and there is ${stripes === 1 ? 'one' : stripes}`;
  if (asked.stripes !== undefined && asked.stripes > 1 && /^(raid1|linear)$/.test(type)) return `${type} has no stripes, and ${asked.stripes} are asked for`;
  if (STRIPED_MIRRORS.test(type)) return mirrors === 1 ? undefined : `${type} makes one copy of each stripe, and ${mirrors} are asked for`;
  return asked.mirrors > 0 && mirrors === 0 ? `${type} makes no copies, and ${asked.mirrors} are asked for` : undefined;
}

function impliedType(mirrors: number | undefined, stripes: number | undefined): string {
  const striped = stripes !== undefined && stripes > 1;
  if (mirrors === undefined || mirrors === 0) return striped ? 'striped' : 'linear';
  return striped ? 'raid10' : 'raid1';
}

/** The least number of stripes that LVM takes, which is also what it takes unless told (lvmraid(7)). */
function leastStripes(type: string): number {
  return PARITY.find(([pattern]) => pattern.test(type))?.[2] ?? (/^raid(0|10)(_|$)/.test(type) ? 2 : 1);
}

function parityOf(type: string): number {
  return PARITY.find(([pattern]) => pattern.test(type))?.[1] ?? 0;
}

/** The value of an argument, behind it or as the argument after it. */
function valueOf(args: readonly string[], pattern: RegExp): string | undefined {
  for (let index = args.length - 1; index >= 0; index--) {
    const match = pattern.exec(args[index]);
    if (match !== null) return match.slice(1).find((group) => group !== undefined) ?? args[index + 1];
  }
  return undefined;
}

function numberOf(args: readonly string[], pattern: RegExp): number | undefined {
  const value = valueOf(args, pattern);
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}
