import type { Document } from '../../document';
import type { Violation } from '../rule';
import { count, fields, isSet, items, text } from '../rules/read';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';

/** A value inside a document and where it stands; rules walk from one to the next and never write a path themselves. */
export class Place {
  public constructor(
    public readonly document: Document, public readonly value: unknown, private readonly parent?: Place, public readonly step?: Step,
  ) {}

  /** The place at the end of some steps; its value is undefined where they lead nowhere. */
  public to(...steps: readonly Step[]): Place {
    let place: Place = this;
    for (const step of steps) {
      const value = typeof step === 'number' ? items(place.value)[step] : fields(place.value)[step];
      place = new Place(place.document, value, place, step);
    }
    return place;
  }

  /** Whether a field holds something; cheaper than going there. */
  public has(field: string): boolean {
    return isSet(fields(this.value)[field]);
  }

  /** Whether there is something. */
  public get isSet(): boolean {
    return isSet(this.value);
  }

  /** The text; absent and empty are the same to Go. */
  public get text(): string {
    return text(this.value) ?? '';
  }

  public get number(): number | undefined {
    return count(this.value);
  }

  /** The entries of a list. */
  public get entries(): Place[] {
    return items(this.value).map((value, i) => new Place(this.document, value, this, i));
  }

  /** The fields of an object that hold something. */
  public get fields(): Place[] {
    const found: Place[] = [];
    for (const [name, value] of Object.entries(fields(this.value))) if (isSet(value)) found.push(new Place(this.document, value, this, name));
    return found;
  }

  /** Whether a list has no entry. */
  public get isEmpty(): boolean {
    return items(this.value).length === 0;
  }

  public get path(): Step[] {
    const steps = this.parent?.path ?? [];
    if (this.step !== undefined) steps.push(this.step);
    return steps;
  }

  /** The name of the field, as messages speak of it. */
  public get field(): string {
    return typeof this.step === 'number' ? `${this.parent?.field ?? ''}[${this.step}]` : this.step ?? 'the object';
  }

  /** What is wrong here. */
  public fault(message: string, fix?: string): Violation {
    return { document: this.document, property: formatPath(this.path), message, ...(fix === undefined ? {} : { fix }) };
  }
}
