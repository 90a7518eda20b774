import { isIP } from 'node:net';
import { dig, fields, isSet, items, text } from '../read';

type Test = (value: unknown) => boolean;

const NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const isText: Test = (value) => typeof value === 'string';
const isFields: Test = (value) => typeof value === 'object' && !Array.isArray(value);
const listOf = (entry: Test): Test => (value) => Array.isArray(value) && value.every((each) => !isSet(each) || entry(each));

/** The fields of a selection, and what each has to be. */
const SELECTION: Readonly<Record<string, Test>> = {
  'name': isText,
  'namespace': isText,
  'ips': listOf(isText),
  'mac': isText,
  'infiniband-guid': isText,
  'interface': isText,
  'portmappings': listOf(isFields),
  'bandwidth': isFields,
  'cni-args': isFields,
  'default-route': listOf((value) => value === '' || (isText(value) && isIP(String(value)) > 0)),
  'ipam-claim-reference': isText,
};

/**
 * What is wrong with the selector of a multus network; undefined when it selects exactly one.
 *
 * @see https://github.com/k8snetworkplumbingwg/network-attachment-definition-client for the notation
 */
export function selectorFault(selector: string): string | undefined {
  // Rook takes one JSON object for a list of one.
  const list = selector.startsWith('{') && selector.endsWith('}') ? `[${selector}]` : selector;
  return /[[{"]/.test(list) ? jsonFault(list) : namesFault(list);
}

/** The network that a selector without faults names, in the namespace of the cluster unless it says another. */
export function selectedNetwork(selector: string, namespace: string): { readonly namespace: string; readonly name: string } | undefined {
  if (selectorFault(selector) !== undefined) return undefined;
  if (/^[[{]/.test(selector)) {
    const [selection] = items(JSON.parse(selector.startsWith('{') ? `[${selector}]` : selector));
    return { namespace: text(dig(selection, 'namespace')) || namespace, name: text(dig(selection, 'name')) ?? '' };
  }
  const [place] = selector.trim().split('@');
  const path = place.split('/');
  return path.length === 2 ? { namespace: path[0].trim(), name: path[1].trim() } : { namespace, name: path[0].trim() };
}

function jsonFault(list: string): string | undefined {
  let selections: unknown;
  try {
    selections = JSON.parse(list);
  } catch {
    return 'is not valid JSON';
  }
  if (!Array.isArray(selections)) return 'is JSON, but no list';
  if (selections.length !== 1) return `selects ${selections.length} networks`;
  const [selection] = items(selections);
  if (!isSet(selection) || !isFields(selection)) return 'has an entry that is no object';
  const wrong = Object.entries(fields(selection)).find(([key, value]) => isSet(value) && SELECTION[key.toLowerCase()]?.(value) === false);
  return wrong && `has a wrong kind of value in ${wrong[0]}`;
}

function namesFault(list: string): string | undefined {
  const names = list.split(',');
  for (const name of names) {
    const path = name.trim().split('/');
    const [network, ...more] = path[path.length - 1].split('@');
    if (path.length > 2 || more.length > 1) return `has "${name.trim()}", which is not [NAMESPACE/]NAME[@INTERFACE]`;
    const part = [path.length === 2 ? path[0] : '', network, ...more].map((each) => each.trim()).find((each) => each !== '' && !NAME.test(each));
    if (part !== undefined) return `has "${part}", which cannot be a name`;
  }
  return names.length === 1 ? undefined : `selects ${names.length} networks`;
}
