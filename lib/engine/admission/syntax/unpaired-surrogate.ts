import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { formatPath } from '../schema/path';
import { textsThat } from './texts';

/** Half of a character that takes two units in JavaScript; whole ones do not match under the `u` flag. */
const UNPAIRED = /[\ud800-\udfff]/u;
/** How JSON writes such a half; a whole one stays as it is. */
const ESCAPED = /\\ud[89a-f]/;

/** Text that no encoding of Unicode can hold. */
export const unpairedSurrogate: Rule = {
  id: 'syntax/unpaired-surrogate',
  severity: Severity.ERROR,
  why: 'Half a character has no form in UTF-8: readers of YAML refuse the whole file, readers of JSON put another character in its place',
  fix: 'Cut text between characters, for example with Array.from(text), and not between UTF-16 units',
  evidence: 'sigs.k8s.io/yaml goyaml.v2/scannerc.go (invalid Unicode character escape code), Go encoding/json decode.go unquote',
  * inspect(document) {
    for (const path of textsThat((text) => UNPAIRED.test(text), ESCAPED, document.object)) {
      yield { document, property: formatPath(path), message: 'holds half of a UTF-16 pair' };
    }
  },
};
