import type { ReleaseData } from './release-data';

/**
 * TopoLVM, newest first.
 *
 * One image holds the program and every sidecar. Image: charts/topolvm/values.yaml of chart 17.1. Kubernetes: README of the tag.
 */
export const TOPOLVM_RELEASES: readonly ReleaseData[] = [
  {
    version: '0.41.0',
    kubernetes: { oldest: '1.33', newest: '1.35' },
    schemas: { topolvm: '0.41.0' },
    images: {
      topolvm: 'ghcr.io/topolvm/topolvm-with-sidecar:0.41.0'
        + '@sha256:5faf5b94557516ae0f6fa7d329a5a4305e22aa2dc464af7641b31f2aca618036',
    },
  },
];
