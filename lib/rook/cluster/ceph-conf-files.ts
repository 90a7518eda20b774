import type { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { shown } from '../../core/shown';
import type { CephClusterOptions } from './ceph-cluster-options';

type Sections = { readonly [section: string]: { readonly [option: string]: string } };

const NAME = 'rook-config-override';

/**
 * Settings that daemons read before they ask the mons: a file for all, files for the OSDs of single nodes, and the environment of OSDs.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Advanced/ceph-configuration/
 */
export function cephConfFiles(scope: Construct, namespace: string, options: CephClusterOptions): void {
  const { cephConfOverrides, osdConfOverridesByNode = {}, osdSettings: { environment } = {} } = options;
  const write = (name: string, data: { readonly [key: string]: string }, labels?: { readonly [key: string]: string }): void => {
    new Manifest(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', name, namespace, phase: Phase.CONFIG, labels, body: { data } });
  };
  if (cephConfOverrides !== undefined) write(NAME, { config: iniText(cephConfOverrides, 'cephConfOverrides', scope) });
  for (const [node, sections] of Object.entries(osdConfOverridesByNode)) {
    const where = `osdConfOverridesByNode.${node}`;
    // Rook looks for the label and finds the node in the name.
    write(`${NAME}-${requireName(node, where, scope, true)}`, { config: iniText(sections, where, scope) }, { 'node.config.rook.io/osd': 'true' });
  }
  if (environment !== undefined) write('rook-ceph-osd-env-override', { ...environment });
}

/** The text of the file; Rook refuses one that does not end with a new line. */
function iniText(sections: Sections, where: string, scope: Construct): string {
  return Object.entries(sections).map(([section, options]) => [
    `[${line(section, where, scope)}]`,
    ...Object.entries(options).map(([option, value]) => `${line(option, `${where}.${section}`, scope)} = ${line(value, `${where}.${section}.${option}`, scope)}`),
    '',
  ].join('\n')).join('\n');
}

function line(text: string, where: string, scope: Construct): string {
  if (typeof text === 'string' && text !== '' && !/[\r\n]/.test(text)) return text;
  throw refusal({
    where,
    what: `${shown(text)} does not fit into one line`,
    why: 'The file has one setting a line, and Ceph would read something else or nothing at all',
    fix: 'Write options and values as texts of one line, numbers and booleans among them',
  }, scope);
}
