import { refusal } from '../core/problem';
import { requireObject } from '../core/require-object';
import { layoutArgument, requireArguments } from './lvcreate-arguments';
import type { Raid } from './raid';

/**
 * Arguments for `lvcreate` under a name that storage classes refer to.
 *
 * They take the place of the arguments, stripes included, of the device class.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/advanced-setup.md
 */
export class LvcreateOptionClass {
  /**
   * Names a list of arguments, such as `--addtag=local`.
   *
   * @throws when the name or an argument is empty, or when lvcreate would not take an argument from lvmd
   */
  public static of(name: string, options: string[]): LvcreateOptionClass {
    return new LvcreateOptionClass(name, [...options]);
  }

  /**
   * Names a raid, with further arguments behind it.
   *
   * @throws when the name or an argument is empty, or when arguments say on which disks volumes lie too
   */
  public static raid(name: string, raid: Raid, options: string[] = []): LvcreateOptionClass {
    requireObject(raid, '_arguments', { where: `lvcreate option class ${name}: raid`, kind: 'a raid', fix: 'Write for example topolvm.Raid.raid1()' });
    const beside = layoutArgument(options);
    if (beside === undefined) return new LvcreateOptionClass(name, [...raid._arguments, ...options]);
    throw refusal({
      where: `lvcreate option class ${name}`,
      what: `${beside} says on which disks volumes lie too`,
      why: 'lvcreate gets two layouts and fails',
      fix: `Leave ${beside} out; stripes are options of a raid`,
    });
  }

  private constructor(
    /** The name. */
    public readonly name: string,
    private readonly options: readonly string[],
  ) {
    if (name === '') {
      throw refusal({
        where: 'lvcreate option class',
        what: 'its name is empty',
        why: 'No storage class could refer to it',
        fix: 'Name it after what it does, for example raid1',
      });
    }
    requireArguments(options, `lvcreate option class ${name}`);
  }

  /**
   * What says on which disks volumes lie, which thin volumes cannot be told.
   *
   * @internal
   */
  public get _layoutArgument(): string | undefined {
    return layoutArgument(this.options);
  }

  /** @internal */
  public _config(): object {
    return { name: this.name, options: [...this.options] };
  }
}
