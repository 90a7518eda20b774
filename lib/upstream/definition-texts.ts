import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pinOf } from './custom-resource-definitions';
import { dataPath } from './data-file';
import type { UpstreamName } from './data-file';

/** Between documents; inside one every line of a text is indented. */
const SEPARATOR = /^---\n/m;

/** The YAML of pinned CRDs, made once for all: it is larger than everything else in a synth and never differs. */
export class DefinitionTexts {
  /** Those that came with the package; running from its sources there are none. */
  public static get packaged(): DefinitionTexts {
    return DefinitionTexts.own ??= new DefinitionTexts(join(dirname(dataPath('rook')), '..', 'text'));
  }

  private static own?: DefinitionTexts;

  private readonly releases = new Map<string, readonly string[]>();

  public constructor(private readonly folder: string) {}

  /** The text of a pinned CRD, `undefined` for all other objects and for releases without a text. */
  public find(object: unknown): string | undefined {
    const pin = pinOf(object);
    if (!pin) return undefined;
    const path = this.path(pin.upstream, pin.release);
    let texts = this.releases.get(path);
    if (!texts) {
      texts = existsSync(path) ? readFileSync(path, 'utf8').split(SEPARATOR) : [];
      this.releases.set(path, texts);
    }
    return texts[pin.index];
  }

  /** Keeps the texts of a release's CRDs, in their order; this is for building the package. */
  public keep(upstream: UpstreamName, release: string, texts: readonly string[]): void {
    writeFileSync(this.path(upstream, release), texts.join('---\n'));
  }

  private path(upstream: UpstreamName, release: string): string {
    return join(this.folder, `${upstream}-${release}.yaml`);
  }
}
