import { createHash } from 'node:crypto';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { isServed } from '../../harness/unserved';
import { title } from '../acceptance/apply';

/** Asks the API server about objects. Its verdict depends on the object alone, so that each is asked about once. */
export class Referee {
  private readonly accepted = new Set<string>();
  private readonly namespaces = new Map<string, Promise<unknown>>();

  public constructor(private readonly server: Server, private readonly tally: Tally) {}

  /** @throws when the server refuses one of the objects, or warns of it */
  public async judge(objects: readonly any[]): Promise<void> {
    this.tally.count('objects seen', objects.length);
    await Promise.all(objects.map((object) => this.judgeOne(object)));
  }

  /** The objects that can be stored: definitions are there already, and namespaces stay. */
  public storable(objects: readonly any[]): readonly any[] {
    return objects.filter((object) => isServed(object) && object.kind !== 'CustomResourceDefinition' && object.kind !== 'Namespace');
  }

  private async judgeOne(object: any): Promise<void> {
    if (!isServed(object)) return;
    const key = createHash('sha1').update(JSON.stringify(object)).digest('base64');
    if (this.accepted.has(key)) return;
    if (object.metadata.namespace !== undefined) await this.prepare(object.metadata.namespace);
    const { status, body, warnings } = await this.server.apply(object, { dryRun: true });
    this.tally.count('objects judged');
    if (status >= 300) throw new Error(`the server refuses ${title(object)}: ${body.message}`);
    if (warnings.length > 0) throw new Error(`the server warns of ${title(object)}: ${warnings.join('; ')}`);
    this.accepted.add(key);
  }

  /** Objects are refused where their namespace does not exist, also when nothing is stored. */
  private prepare(name: string): Promise<unknown> {
    const known = this.namespaces.get(name);
    if (known !== undefined) return known;
    const made = this.server.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    this.namespaces.set(name, made);
    return made;
  }
}
