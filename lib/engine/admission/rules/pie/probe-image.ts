import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { controllers, flag } from './controller';

/** A digest behind a colon, as the chart writes it when its reference is a digest alone. */
const DIGEST_AS_TAG = /:sha256:[a-f\d]*$/;

/** No image for the pods of probes. */
export const probeImage: Rule = {
  id: 'pie/probe-image',
  severity: Severity.ERROR,
  why: 'The controller ends at once without an image for its probes, and no node can pull one under a reference that is none',
  fix: 'Pass the image of the controller as --container-image, as name:tag, by its digest (name@sha256:...) or by both of them',
  evidence: 'topolvm/pie cmd/controller.go (--container-image), charts/pie/templates/deployment.yaml (repository:reference)',
  * inspectAll(world) {
    for (const { document, path, words } of controllers(world)) {
      const image = flag(words, '--container-image') ?? '';
      if (image !== '' && !DIGEST_AS_TAG.test(image)) continue;
      yield { document, property: path, message: `${title(document)} has ${image === '' ? 'no image' : `"${image}"`} for probes` };
    }
  },
};
