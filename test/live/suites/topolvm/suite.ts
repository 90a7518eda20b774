import { topolvm as lib } from 'rookery';
import { freePort } from '../../harness/ports';
import { certificate } from '../../harness/programs';
import type { Suite } from '../../harness/suite';
import { compareArguments } from './arguments';
import { compareClaims } from './claim-controller';
import { allClaims, storeClaims } from './claims';
import { compareExtender } from './extender';
import { emit, install } from './installation';
import { compareMetrics, compareProfiler } from './metrics';
import { RealController } from './real-controller';
import { compareRemoval } from './removal';
import { compareOwnNamespace, comparePods, compareRefusal, registerWebhook } from './webhook';

/** TopoLVM's own controller, under the account and with the arguments that are emitted for it. */
export const topolvm: Suite = {
  name: 'topolvm',
  proves: 'TopoLVM\'s controller works with the emitted roles, classes and arguments: on pods, claims, removed nodes and metrics; its extender agrees with what kube-scheduler is told',
  programs: ['hypertopolvm'],
  run: async (live, tally) => {
    const plane = await live.start();
    const { server } = plane;
    const choices = [
      { choice: 'keep-claims', keeps: true, emitted: emit({ nodeRemoval: lib.NodeRemoval.KEEP_CLAIMS }) },
      { choice: 'delete-claims', keeps: false, emitted: emit({ nodeRemoval: lib.NodeRemoval.DELETE_CLAIMS }) },
      { choice: 'default', keeps: true, emitted: emit() },
    ];
    compareArguments(live, tally);
    const [{ emitted }] = choices;
    const claims = allClaims(emitted);
    await install(server, tally, emitted);
    await storeClaims(server, claims);
    tally.count('claims', claims.length);

    for (const { choice, keeps, ...each } of choices) {
      await RealController.during(live, plane, tally, each.emitted, async (controller) => {
        await compareMetrics(plane, tally, each.emitted, controller);
        await compareRemoval(server, tally, emitted, choice, keeps);
      });
    }
    const certificates = live.folder();
    certificate(certificates);
    const profilers = { controller: `127.0.0.1:${await freePort()}`, extender: `127.0.0.1:${await freePort()}` };
    const extended = emit({ certificates, extenderPort: await freePort(), profilers });
    await install(server, tally, extended);
    await RealController.during(live, plane, tally, extended, async (controller) => {
      const [pending] = claims.filter(({ bound, className }) => !bound && className === 'local-ssd');
      await registerWebhook(server, controller, extended, pending);
      await comparePods(server, tally, extended, claims, live.options.seed);
      await compareOwnNamespace(server, tally, extended, pending);
      await compareRefusal(server, tally, pending);
      await compareClaims(server, tally, extended, pending);
      await compareExtender(live, server, tally, extended, pending, profilers.extender);
      await compareMetrics(plane, tally, extended, controller);
      await compareProfiler(tally, profilers.controller);
    });
  },
};
