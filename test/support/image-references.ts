import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const OPTIONS = readFileSync(join(__dirname, '..', '..', 'lib', 'site', 'image-options.ts'), 'utf8');
const OVERRIDES = /export interface ImageOverrides \{([^]*?)^\}/m.exec(OPTIONS)![1];
const REFERENCE = /(?<![\w./:@-])[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/[a-z0-9._/-]+(?::\w[\w.-]*(?:@sha256:[a-f0-9]{64})?|@sha256:[a-f0-9]{64})/g;

/** Every name under which a site can replace an image. */
export const IMAGE_NAMES: readonly string[] = [...OVERRIDES.matchAll(/^ {2}readonly (\w+)\?: string;$/gm)].map(([, name]) => name);

/** The registries that upstream's images come from. */
export const REGISTRIES = /\b(quay\.io|docker\.io|ghcr\.io|gcr\.io|registry\.k8s\.io)\b/;

/** The images that objects name, wherever it stands: in fields, arguments, variables and the texts of config maps; each once, sorted. */
export function imagesIn(objects: readonly unknown[]): string[] {
  return [...new Set(objects.flatMap((object) => textsIn(object).flatMap((text) => text.match(REFERENCE) ?? [])))].sort();
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
