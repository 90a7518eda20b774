import { canonical } from '../../harness/oracle';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { title } from './apply';
import type { Written } from './examples';

/** What the operators' own types read and write; of other kinds the API server itself is the judge. */
const GROUPS = /^(ceph\.rook\.io|objectbucket\.io|csi\.ceph\.io)\//;

/**
 * Operators update whole resources through their Go types, and own what comes out differently. So each resource is stored once more as
 * upstream's types write it, and then applied again as it was: nothing may have become theirs.
 */
export async function updateAsOperator(server: Server, oracle: string, { example, site, phases }: Written, tally: Tally): Promise<void> {
  const objects = phases.flatMap((phase) => phase.objects).filter(({ apiVersion }) => GROUPS.test(apiVersion));
  const stored = await Promise.all(objects.map(async (object) => (await server.read(object)).body));
  const rewritten = canonical(oracle, stored);
  for (const [index, object] of objects.entries()) {
    const place = `${example}/${site}: ${title(object)}`;
    const update = await server.call('PUT', `${await server.pathOf(object)}?fieldManager=operator`, rewritten[index]);
    if (update.status >= 300) tally.fault(`${place} is refused as upstream's types write it: ${update.body.message}`);
    const again = await server.apply(object);
    if (again.status >= 300) tally.fault(`${place} conflicts after its operator updated it: ${again.body.message}`);
    tally.count('applied again after an operator\'s update');
  }
}
