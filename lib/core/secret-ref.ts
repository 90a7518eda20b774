import type { IConstruct } from 'constructs';
import { isDnsSubdomain } from './names';
import { refusal } from './problem';

/** The name of a Secret that holds a value; the value itself never passes through a program. */
export class SecretRef {
  /**
   * Refers to a Secret in the namespace of whoever uses it.
   *
   * @throws when the name cannot be the name of a Secret, as is the case for most passwords and keys
   */
  public static named(name: string): SecretRef {
    if (!isDnsSubdomain(name)) {
      throw refusal({
        where: 'secret',
        what: 'the text given as the name of a Secret cannot be one (it is not repeated here, since it may be the secret itself)',
        why: 'Secrets are taken by reference, so that no value ends up in a file or a log',
        fix: 'Store the value in a Secret and write SecretRef.named("that-secrets-name")',
      });
    }
    return new SecretRef(name);
  }

  /**
   * Refuses anything but a reference, for callers whose language does not check types.
   *
   * @internal
   */
  public static _require(value: SecretRef, where: string, scope?: IConstruct): SecretRef {
    if (value instanceof SecretRef) return value;
    throw refusal({
      where,
      what: 'a secret value was given where a reference is expected',
      why: 'Secrets are taken by reference, so that no value ends up in a file or a log',
      fix: 'Store the value in a Secret and write SecretRef.named("that-secrets-name")',
    }, scope);
  }

  private constructor(
    /** The name of the Secret. */
    public readonly secretName: string,
  ) {}
}
