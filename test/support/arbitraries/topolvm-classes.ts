import fc from 'fast-check';
import { BindingMode, DeletionPolicy, ReclaimPolicy, topolvm } from 'rookery';
import { LATER, options } from './options';
import { OPTION_CLASSES } from './topolvm-devices';
import { ANNOTATIONS, FLAG, growing, LABELS, oneOf, OVERRIDES } from './values';

/** All that may be there, since probes mount volumes on each. */
const FAST_NODES = Array.from({ length: 12 }, (_, index) => `fast-${index}`);

export const STORAGE_CLASS = options<topolvm.TopoLvmStorageClassOptions>('topolvm.TopoLvmStorageClassOptions', {
  deviceClass: LATER,
  lvcreateOptionClass: fc.constantFrom(...OPTION_CLASSES),
  fsType: oneOf(topolvm.FileSystem),
  reclaimPolicy: oneOf(ReclaimPolicy),
  allowVolumeExpansion: FLAG,
  autoresize: FLAG,
  bindingMode: oneOf(BindingMode),
  isDefaultClass: FLAG,
  mountOptions: fc.constantFrom<readonly string[]>(['noatime', 'discard'], []),
  allowedTopologies: fc.constant([{ matchLabelExpressions: [{ key: 'topology.topolvm.io/node', values: FAST_NODES }] }]),
  annotations: ANNOTATIONS,
  labels: LABELS,
  overrides: OVERRIDES,
}).map(growing);

export const SNAPSHOT_CLASS = options<topolvm.TopoLvmSnapshotClassOptions>('topolvm.TopoLvmSnapshotClassOptions', {
  deletionPolicy: oneOf(DeletionPolicy), isDefaultClass: FLAG, annotations: ANNOTATIONS, labels: LABELS, overrides: OVERRIDES,
});
