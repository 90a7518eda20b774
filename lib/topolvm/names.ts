/** The name of the CSI driver, and the prefix of everything that TopoLVM puts on nodes and into storage classes. */
export const DRIVER = 'topolvm.io';

/** Upstream's name in labels, and the release name that its chart is installed under by its own instructions. */
export const APP = 'topolvm';

/** Names of objects; those of upstream's chart, so that an installation of it can be taken over in place. */
export const NAMES = {
  controller: 'topolvm-controller',
  node: 'topolvm-node',
  lvmd: 'topolvm-lvmd',
  scheduler: 'topolvm-scheduler',
  hook: 'topolvm-hook',
  webhook: 'topolvm-mutatingwebhook',
  authority: 'topolvm-webhook-ca',
  selfSigned: 'topolvm-webhook-selfsign',
  metricsReader: 'topolvm-metrics-reader',
  priorityClass: 'topolvm',
} as const;

/** Upstream's chart numbers its lvmd configurations; this is the number of the first. */
export const FIRST_CONFIG = '0';
