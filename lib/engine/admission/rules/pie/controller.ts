import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { dig, items, text } from '../read';

/** One controller of pie. */
export interface Controller {
  readonly document: Document;
  /** The namespace whose probes it looks at; empty for all. */
  readonly namespace: string;
  /** Its arguments. */
  readonly words: readonly string[];
  /** The field that holds them. */
  readonly path: string;
}

/** The controllers of pie: Deployments that run its `controller` command. */
export const controllers: (world: World) => readonly Controller[] = perWorld((world) => world.ofKind('apps/Deployment').flatMap((document) => {
  for (const [index, container] of items(dig(document.object, 'spec', 'template', 'spec', 'containers')).entries()) {
    const words = items(dig(container, 'args')).map((word) => text(word) ?? '');
    if (words[0] !== 'controller' || !words.some((word) => word.startsWith('--controller-url'))) continue;
    return [{ document, namespace: flag(words, '--namespace') ?? '', words, path: `spec.template.spec.containers[${index}].args` }];
  }
  return [];
}));

/** The value of a flag that is followed by one, in one word or two. */
export function flag(words: readonly string[], name: string): string | undefined {
  const place = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  if (place < 0) return undefined;
  return words[place] === name ? words[place + 1] : words[place].slice(name.length + 1);
}
