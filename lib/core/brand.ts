/**
 * Marks objects with a symbol and recognises them again.
 *
 * `instanceof` cannot be used on constructs: ApiObject and Chart replace `Symbol.hasInstance`, and their subclasses inherit it,
 * so that any two of them pass for one another. A registered symbol also survives two copies of this package in one program.
 */
export class Brand<T extends object> {
  private readonly symbol: symbol;

  public constructor(name: string) {
    this.symbol = Symbol.for(`rookery.${name}`);
  }

  /** Marks the object as one of this brand. */
  public mark(object: T): void {
    Object.defineProperty(object, this.symbol, { value: true });
  }

  /** Whether the value carries this brand. */
  public has(value: unknown): value is T {
    return typeof value === 'object' && value !== null && this.symbol in value;
  }
}
