import type { ReleaseData } from './release-data';

/**
 * pie, newest first.
 *
 * Image: charts/pie/values.yaml of chart 0.11. Kubernetes: the versions its end-to-end tests run on, which are TopoLVM's.
 */
export const PIE_RELEASES: readonly ReleaseData[] = [
  {
    version: '0.17.0',
    kubernetes: { oldest: '1.33', newest: '1.35' },
    schemas: { pie: '0.17.0' },
    images: {
      pie: 'ghcr.io/topolvm/pie:0.17.0@sha256:69b04f89c8e2696bdc184a640b71b08b319690ce1d397bded87dbdde18930832',
    },
  },
];
