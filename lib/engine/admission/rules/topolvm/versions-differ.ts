import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, text, title } from '../read';
import { running, versionOf } from './workloads';

const PROGRAMS: readonly (readonly [program: string, kinds: readonly string[]])[] = [
  ['topolvm-controller', ['apps/Deployment']], ['topolvm-node', ['apps/DaemonSet']], ['lvmd', ['apps/DaemonSet']],
  ['topolvm-scheduler', ['apps/DaemonSet', 'apps/Deployment']],
];
const LABEL = 'app.kubernetes.io/version';

/** Programs of TopoLVM that do not belong together, or not to their objects. */
export const versionsDiffer: Rule = {
  id: 'topolvm/versions-differ',
  severity: Severity.WARNING,
  why: 'Arguments, permissions and webhooks change with releases; TopoLVM is tested only with all of it from one',
  fix: 'Take all objects and images from one release of TopoLVM',
  evidence: 'topolvm/topolvm issue 1157, charts/topolvm/Chart.yaml (appVersion)',
  * inspectAll(world) {
    const found = PROGRAMS.flatMap(([program, kinds]) => kinds.flatMap((kind) => running(world, kind, program)).flatMap((document) => {
      const version = versionOf(document.object, program);
      return version ? [{ document, version: version.join('.') }] : [];
    }));
    for (const { document, version } of found) {
      const label = /^v?(\d+\.\d+)\./.exec(text(dig(document.object, 'metadata', 'labels', LABEL)) ?? '')?.[1];
      const [first] = found;
      if (label !== undefined && label !== version) {
        yield { document, property: 'spec.template.spec.containers', message: `${title(document)} is made for ${label} and runs ${version}` };
      } else if (version !== first.version) {
        yield { document, property: 'spec.template.spec.containers', message: `${title(document)} runs ${version}, ${title(first.document)} runs ${first.version}` };
      }
    }
  },
};
