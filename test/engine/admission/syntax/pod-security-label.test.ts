import { podSecurityLabel } from '../../../../lib/engine/admission/syntax/pod-security-label';
import { found } from './support';

const PREFIX = 'pod-security.kubernetes.io';

test.each([
  [{ [`${PREFIX}/enforce`]: 'privileged', [`${PREFIX}/enforce-version`]: 'v1.35', [`${PREFIX}/warn-version`]: 'latest' }, []],
  [{ [`${PREFIX}/enforce`]: 'strict' },
    [`metadata.labels["${PREFIX}/enforce"]: ${PREFIX}/enforce "strict" is not one of privileged, baseline, restricted`]],
  [{ [`${PREFIX}/audit-version`]: '1.35' },
    [`metadata.labels["${PREFIX}/audit-version"]: ${PREFIX}/audit-version "1.35" is neither latest nor a release such as v1.35`]],
])('%j', (labels, texts) => {
  expect(found(podSecurityLabel, { metadata: { labels } })).toEqual(texts);
});
