import { daemonId } from '../../../../core/daemon-id';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, nameOf, namespaceOf, spec, title } from '../read';
import { GATEWAY } from './gateways';
import { NFS } from './nfs';

const LONGEST = 63;

/** Daemons whose Services or pods could not be named after their object. */
export const serviceNameLong: Rule = {
  id: 'rook/service-name-long',
  severity: Severity.ERROR,
  why: 'The API server refuses the Service or the pods that Rook makes, and Rook retries without end',
  fix: 'Use a shorter name, without dots',
  evidence: 'rook/rook pkg/operator/ceph/nfs/nfs.go instanceName, spec.go (Hostname), pkg/operator/ceph/nvmeof/spec.go instanceName',
  kinds: [NFS, GATEWAY],
  * inspect(document) {
    const isNfs = document.object.kind === 'CephNFS';
    const daemons = count(isNfs ? dig(spec(document), 'server', 'active') : spec(document).instances) ?? 1;
    const service = `rook-ceph-${isNfs ? 'nfs' : 'nvmeof'}-${nameOf(document)}-${daemonId(Math.max(0, daemons - 1))}`;
    const made = [service, ...(isNfs ? [`${namespaceOf(document)}-${nameOf(document)}`] : [])];
    for (const name of made) {
      if (name.length <= LONGEST && !name.includes('.')) continue;
      const wrong = name.includes('.') ? 'has a dot' : `has ${name.length} characters, ${LONGEST} are allowed`;
      yield { document, property: 'metadata.name', message: `${title(document)} makes something named ${name}, which ${wrong}` };
      return;
    }
  },
};
