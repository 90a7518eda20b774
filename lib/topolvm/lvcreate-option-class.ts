import { refusal } from '../core/problem';
import { requireArguments } from './lvcreate-arguments';

/**
 * Arguments for `lvcreate` under a name that storage classes refer to.
 *
 * They take the place of the arguments, stripes included, of the device class.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/advanced-setup.md
 */
export class LvcreateOptionClass {
  /**
   * Names a list of arguments, such as `--type=raid1`.
   *
   * @throws when the name or an argument is empty
   */
  public static of(name: string, options: string[]): LvcreateOptionClass {
    return new LvcreateOptionClass(name, [...options]);
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

  /** @internal */
  public _config(): object {
    return { name: this.name, options: [...this.options] };
  }
}
