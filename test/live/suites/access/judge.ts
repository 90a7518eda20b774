import type { Tally } from '../../harness/tally';
import { atomOf, type Call, type Component } from './call';
import { FORBIDDEN } from './forbidden';
import { Actor, isWide, USER_NAMESPACE } from './reach';
import { BEYOND, plainAccount, recordedGrants } from './recorded';
import { mayDo } from './review';
import type { Rules, Stage } from './stage';

const RECORDED = { 'Rook 1.19': recordedGrants('Rook 1.19'), 'Rook 1.20': recordedGrants('Rook 1.20') };

/** A question with what the answer has to be. */
interface Question {
  readonly call: Call;
  readonly namespace: string;
  readonly allowed: boolean;
}

/** Asks everything about one account and holds the answers against its table. */
export class Judge {
  /** Rows for permissions that nobody uses, as far as they were found to be granted. */
  public readonly seen = new Set<Call>();

  private readonly warned = new Set<Component>();

  public constructor(private readonly stage: Stage, private readonly tally: Tally) {}

  /** @param everybody what is granted to everybody, in every namespace that there is */
  public async judge(actor: Actor, everybody: Rules): Promise<void> {
    this.tally.count('accounts');
    await this.ask(actor, distinct([...needed(actor), ...withheld(actor, this.forbidden(actor))]));
    const namespaces = [...everybody.keys()];
    const rules = await this.stage.rulesOf(actor, namespaces);
    const anywhere = rules.get(USER_NAMESPACE)!;
    for (const namespace of namespaces) {
      for (const atom of rules.get(namespace)!) {
        if (everybody.get(namespace)!.has(atom)) continue;
        if (!anywhere.has(atom)) this.account(actor, atom, namespace);
        else if (namespace === USER_NAMESPACE) this.account(actor, atom);
      }
    }
  }

  /** Once for each component is enough: what a further site grants has to be accounted for there anyway. */
  private forbidden({ component }: Actor): readonly Call[] {
    if (this.warned.has(component)) return [];
    this.warned.add(component);
    return FORBIDDEN;
  }

  private async ask(actor: Actor, questions: readonly Question[]): Promise<void> {
    await Promise.all(questions.map(async ({ call, namespace, allowed }) => {
      this.tally.count(allowed ? 'reviews that have to be allowed' : 'reviews that have to be denied');
      if (await mayDo(this.stage.server, actor, call, namespace) === allowed) return;
      const what = `${actor.title} ${allowed ? 'may not' : 'may'} ${atomOf(call)} ${namespace === '' ? 'in the whole cluster' : `in ${namespace}`}`;
      this.tally.fault(`${what}: ${call.why}`);
    }));
  }

  /** Finds the call that uses a permission, or the reason why it is there without one, and upstream's grant. */
  private account(actor: Actor, atom: string, namespace?: string): void {
    this.tally.count('permissions accounted for');
    const where = namespace === undefined ? 'anywhere' : 'within';
    if (!actor.covers(actor.calls, atom, namespace)) {
      const spare = actor.covers(actor.spare, atom, namespace);
      if (spare) this.seen.add(spare);
      else this.tally.fault(`${actor.title} may ${atom} ${namespace ?? 'anywhere'}, which no call needs and no row explains`);
    }
    const grant = `${where} ${atom}`;
    const known = RECORDED[actor.release].get(plainAccount(actor.name))?.has(grant)
      || BEYOND.some(({ account, atoms }) => account.test(actor.name) && atoms.test(grant));
    if (!known) this.tally.fault(`${actor.title} may ${atom} ${namespace ?? 'anywhere'}, which upstream does not grant`);
  }
}

/** What upstream's code asks for. */
function needed(actor: Actor): Question[] {
  return actor.calls.flatMap((call) => actor.namespacesOf(call.place).map((namespace) => ({ call, namespace, allowed: true })));
}

/** What is forbidden, what upstream's own roles withhold, and whatever is done in some namespaces, asked in those of others. */
function withheld(actor: Actor, forbidden: readonly Call[]): Question[] {
  const expected = [...actor.calls, ...actor.spare];
  const asked = [...forbidden, ...actor.gaps].flatMap((call) => actor.namespacesOf(call.place).map((namespace) => ({ call, namespace })));
  const elsewhere = actor.calls.filter((call) => !isWide(call)).flatMap((call) => actor.others.map((namespace) => ({ call, namespace })));
  return [...asked, ...elsewhere.map(({ call, namespace }) => ({ namespace, call: { ...call, why: 'nobody asks for it there' } }))]
    .filter(({ call, namespace }) => !actor.covers(expected, atomOf(call), namespace))
    .map((question) => ({ ...question, allowed: false }));
}

function distinct(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [`${atomOf(question.call)} ${question.namespace}`, question])).values()];
}
