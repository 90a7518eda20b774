import { topolvmRules } from '../../lib/engine/admission/rules/topolvm';
import { verdictsIn, worldOf } from '../engine/admission/rules/samples';
import defaults from './facts/defaults.json';
import everything from './facts/everything.json';
import behindService from './facts/extender-behind-service.json';
import besideScheduler from './facts/extender-beside-scheduler.json';
import byNode from './facts/lvmd-by-node.json';
import embedded from './facts/lvmd-embedded.json';
import thinPools from './facts/thin-pools.json';

const SETS: Readonly<Record<string, { readonly without: readonly string[]; readonly objects: object }>> = {
  defaults, everything, embedded, byNode, besideScheduler, behindService, thinPools,
};

/** The objects of a set as the chart renders them, with files as text again. */
function rendered(name: string): any[] {
  const { without, objects } = SETS[name];
  const all = Object.entries<any>({ ...defaults.objects, ...objects }).filter(([title]) => !without.includes(title));
  return all.map(([, object]) => object.kind === 'ConfigMap' ? { ...object, data: asText(object.data) } : object);
}

function asText(data: object): object {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}

/** What is to be said of upstream's own objects. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  embedded: ['DaemonSet topolvm-system/topolvm-node reads ConfigMap topolvm-system/topolvm-lvmd-0 and stays as it is when that changes'],
};

test.each(Object.keys(SETS))('what the chart renders from its values "%s" breaks no rule but those that are meant for it', (name) => {
  const world = worldOf(rendered(name));
  expect(topolvmRules.flatMap((rule) => verdictsIn(world, rule).map(({ message }) => message))).toEqual(MEANT[name] ?? []);
});
