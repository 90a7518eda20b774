import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { title } from '../read';

/** Snapshots without a class that can make them. */
export const snapshotClassThick: Rule = {
  id: 'topolvm/snapshot-class-thick',
  severity: Severity.ERROR,
  why: 'TopoLVM makes snapshots of thin volumes only; every other one fails as not implemented',
  fix: 'Add a device class of type thin, or remove the snapshot class',
  evidence: 'topolvm/topolvm docs/limitations.md, internal/driver/controller.go CreateSnapshot, issue 757',
  kinds: ['snapshot.storage.k8s.io/VolumeSnapshotClass'],
  * inspect(document, world) {
    const configs = lvmdConfigs(world);
    if (document.object.driver !== 'topolvm.io' || configs.length === 0 || configs.some(({ classes }) => classes.some(({ thin }) => thin))) return;
    yield { document, property: 'driver', message: `${title(document)} is for topolvm.io, where every device class is thick` };
  },
};
