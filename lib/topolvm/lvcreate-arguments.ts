import { refusal } from '../core/problem';
import { layoutProblem } from '../engine/admission/rules/lvcreate-room';

/** What lvmd says itself to every lvcreate; LVM refuses to be told twice. */
const SAID_BY_LVMD = /^(--(name|size|extents|virtualsize|thin|thinpool|wipesignatures)\b|-[nLlVTW])/;
/** What says on which disks a volume lies. */
const LAYOUT = /^(--(type|mirrors|stripes|stripesize|regionsize)\b|-[miIR])/;

/** Refuses arguments that lvcreate would not take from lvmd. */
export function requireArguments(options: readonly string[], where: string, stripe?: number): void {
  const problem = problemOf(options, stripe);
  if (problem !== undefined) throw refusal({ where, ...problem });
}

/** The first argument that says on which disks a volume lies, if there is one. */
export function layoutArgument(options: readonly string[]): string | undefined {
  return options.find((option) => LAYOUT.test(option));
}

function problemOf(options: readonly string[], stripe: number | undefined): { what: string; why: string; fix: string } | undefined {
  if (options.some((option) => typeof option !== 'string' || option.trim() === '')) {
    return { what: 'an argument is empty', why: 'lvcreate would take it for a name and fail', fix: 'Leave it out' };
  }
  const joined = options.find((option) => /^-[\w-]+\s/.test(option));
  if (joined !== undefined) {
    return { what: `"${joined}" is one argument with a space in it`, why: 'There is no shell that would part it', fix: 'Write --option=value, or two entries' };
  }
  const said = options.find((option) => SAID_BY_LVMD.test(option));
  if (said !== undefined) return { what: `"${said}" is what lvmd says itself`, why: 'lvcreate gets it twice and fails', fix: 'Leave it out' };
  const layout = layoutProblem(options, stripe);
  return layout === undefined ? undefined : { what: layout, why: 'LVM refuses every volume', fix: 'See lvmraid(7), or use topolvm.Raid' };
}
