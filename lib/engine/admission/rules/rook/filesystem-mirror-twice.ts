import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { mirrorsByNamespace } from './filesystem-mirrors';

/** Two daemons for the file systems of one cluster. */
export const filesystemMirrorTwice: Rule = {
  id: 'rook/filesystem-mirror-twice',
  severity: Severity.ERROR,
  why: 'Rook makes one Deployment with one key of both, under a fixed name: it takes the first and fails on the second without end',
  fix: 'Keep one CephFilesystemMirror in a namespace; it copies all file systems of the cluster',
  evidence: 'rook/rook pkg/operator/ceph/file/mirror/mirror.go start (AppName)',
  * inspectAll(world) {
    for (const [first, ...others] of mirrorsByNamespace(world).values()) {
      for (const document of others) yield { document, property: '', message: `${title(document)} runs beside ${title(first)}` };
    }
  },
};
