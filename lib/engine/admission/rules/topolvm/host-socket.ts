import type { Document } from '../../../document';
import { dig, items, text } from '../read';
import { containerOf } from './workloads';

/** Where a path of a container is on the node, or why it is not there. */
export type OnHost = { readonly path: string } | { readonly volume: string | undefined };

/** Where a file of a program's container is on its node. */
export function onHost({ object }: Document, program: string, file: string): OnHost {
  const mounts = items(dig(containerOf(object, program), 'volumeMounts')).flatMap((mount) => {
    const at = (text(dig(mount, 'mountPath')) ?? '').replace(/\/+$/, '');
    return at !== '' && file.startsWith(`${at}/`) ? [{ at, name: text(dig(mount, 'name')) ?? '' }] : [];
  });
  const [mount] = mounts.sort((a, b) => b.at.length - a.at.length);
  const volume = items(dig(object, 'spec', 'template', 'spec', 'volumes')).find((each) => mount !== undefined && dig(each, 'name') === mount.name);
  const host = text(dig(volume, 'hostPath', 'path'));
  if (mount === undefined || host === undefined) return { volume: mount?.name };
  // Both names are of one directory on every distribution.
  return { path: `${host.replace(/\/+$/, '')}${file.slice(mount.at.length)}`.replace(/^\/var\/run\//, '/run/') };
}
