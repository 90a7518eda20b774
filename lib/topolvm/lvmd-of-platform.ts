import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import type { Site } from '../site/site';
import { Lvmd } from './lvmd';

/** LVM in the image that lvmd runs from. */
const OWN_COMMAND = ['/sbin/lvm'];

/** Who calls LVM, and where from: on nodes without it, lvmd calls the one of its image, which upstream's does not have. */
export function lvmdOfPlatform(lvmd: Lvmd, site: Site, scope: IConstruct): Lvmd {
  const inPods = lvmd._hasOwnPods || lvmd._isEmbedded;
  if (site.platform.hostLvm || !inPods || lvmd._lvmCommand !== undefined) return lvmd;
  if (site._isOwnImage('topolvm')) return lvmd._calling(OWN_COMMAND);
  throw refusal({
    where: 'lvmd',
    what: `nodes of ${site.platform.name} have no LVM, and neither has upstream's image of TopoLVM`,
    why: 'lvmd would find no volume groups and exit at its start',
    fix: "Add lvm2 to an image of your own and name it in the site's images.overrides.topolvm, or set lvmCommand of lvmd to where LVM is",
  }, scope);
}
