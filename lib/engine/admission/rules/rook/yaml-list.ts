import { isSet, items } from '../read';

/** The list in a text of YAML; `undefined` where there is none, or it cannot be read. */
export function yamlList(written: string | undefined): readonly unknown[] | undefined {
  if (!isSet(written) || written?.trim() === '') return undefined;
  try {
    return listIn(JSON.parse(written as string));
  } catch {
    try {
      // Loaded only for text that other tools wrote: ours is JSON, and a YAML reader costs more than all rules together.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const yaml: typeof import('js-yaml') = require('js-yaml');
      return listIn(yaml.load(written as string));
    } catch {
      return undefined;
    }
  }
}

function listIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? items(value) : undefined;
}
