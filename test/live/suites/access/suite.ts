import type { Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { atomOf, type Call } from './call';
import { COMPONENTS } from './components';
import { Judge } from './judge';
import { isWide, USER_NAMESPACE } from './reach';
import { scenes } from './scenes';
import { Stage } from './stage';

/** Each scene is asked of the server for itself, since cluster-wide roles of the next would hide what is missing in this one. */
export const access: Suite = {
  name: 'access',
  proves: 'every account may do what its code does, and nothing that no code and no upstream role accounts for',
  run: async (live, tally) => {
    const stage = await Stage.open(await live.start({ definitions: 'none' }));
    const judge = new Judge(stage, tally);
    for (const scene of scenes()) {
      const actors = await stage.set(scene);
      const namespaces = scene.objects.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
      const everybody = await stage.everybody([...namespaces, USER_NAMESPACE, 'kube-system']);
      for (const actor of actors) await judge.judge(actor, everybody);
      tally.count('sites');
    }
    checkTables(judge.seen, tally);
  },
};

/** A row that says nothing is as wrong as one that is missing: it would hide the next permission that nobody needs. */
function checkTables(seen: ReadonlySet<Call>, tally: Tally): void {
  for (const { accounts, calls, spare = [] } of COMPONENTS) {
    const used = calls.flat();
    for (const row of spare.flat()) {
      const call = used.find((each) => atomOf(each) === atomOf(row) && (isWide(each) || each.place === row.place)
        && (each.feature === undefined || each.feature === row.feature));
      if (call) tally.fault(`${accounts.source}: ${atomOf(row)}, ${row.place}, is listed as unused, but ${call.why} uses it`);
      else if (!seen.has(row)) tally.fault(`${accounts.source}: ${atomOf(row)}, ${row.place}, is listed as granted, but no site grants it`);
    }
  }
}
