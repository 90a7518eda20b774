import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, fields, spec, text, title } from '../read';
import { GATEWAY } from './gateways';

/** Settings of gateways that Rook passes over. */
export const gatewayConfigIgnored: Rule = {
  id: 'rook/gateway-config-ignored',
  severity: Severity.ERROR,
  why: 'With a config map of its own, Rook writes no configuration, and the settings go nowhere',
  fix: 'Write the settings into the config map, or remove configMapRef',
  evidence: 'rook/rook pkg/operator/ceph/nvmeof/controller.go upCephNVMeOFGateway',
  kinds: [GATEWAY],
  * inspect(document) {
    const { configMapRef, nvmeofConfig } = spec(document);
    const sections = entriesOf(fields(nvmeofConfig)).map(([section]) => section);
    if (!text(configMapRef) || sections.length === 0) return;
    yield { document, property: 'spec.nvmeofConfig', message: `${title(document)} has settings for ${sections.join(', ')} beside the config map ${text(configMapRef)}` };
  },
};
