import { objectDifferences } from '../../support/object-differences';
import { objectsOf } from '../../support/objects';
import defaults from './defaults.json';
import everything from './everything.json';
import behindService from './extender-behind-service.json';
import besideScheduler from './extender-beside-scheduler.json';
import byNode from './lvmd-by-node.json';
import embedded from './lvmd-embedded.json';
import { PROGRAMS, siteOf } from './programs';
import thinPools from './thin-pools.json';

interface Facts {
  /** Objects that the defaults make, and these values do not. */
  readonly without: readonly string[];
  /** Objects that the defaults do not make, or not so. */
  readonly objects: object;
}

const FACTS: Readonly<Record<string, Facts>> = {
  defaults, everything,
  'thin-pools': thinPools, 'lvmd-by-node': byNode, 'lvmd-embedded': embedded, 'extender-beside-scheduler': besideScheduler, 'extender-behind-service': behindService,
};

/** All that differs between what the chart renders from values and what the program of the same name makes: `-` is only there, `+` only here. */
export function differencesOf(set: string): string[] {
  const { without, objects } = FACTS[set];
  const { renamed = {} } = PROGRAMS[set];
  const rendered = Object.entries<any>({ ...defaults.objects, ...objects }).filter(([title]) => !without.includes(title));
  const theirs = new Map(rendered.map(([title, object]) => {
    const [kind, name] = title.split(' ');
    const known = name in renamed && /^(DaemonSet|ConfigMap)$/.test(kind) ? renamed[name] : name;
    return [`${kind} ${known}`, object];
  }));
  const ours = new Map(objectsOf(siteOf(set)).map((object) => [`${object.kind as string} ${object.metadata.name as string}`, object]));
  return objectDifferences(theirs, ours);
}
