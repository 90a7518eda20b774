import type { Component } from './call';
import { BUCKET_PROVISIONER } from './calls/bucket-provisioner';
import { NVMEOF_CONTROLLER, NVMEOF_NODE, RBD_CONTROLLER, RBD_NODE } from './calls/csi-block-drivers';
import { CEPHFS_CONTROLLER, CEPHFS_NODE, NFS_CONTROLLER, NFS_NODE } from './calls/csi-file-drivers';
import { CSI_OPERATOR } from './calls/csi-operator';
import { PIE, PIE_PROBES } from './calls/pie';
import { POWERLESS_DAEMONS, ROOK_CMD_REPORTER, ROOK_OSD, ROOK_PURGE_OSD } from './calls/rook-daemons';
import { ROOK_MGR } from './calls/rook-mgr';
import { ROOK_OPERATOR } from './calls/rook-operator';
import { TOPOLVM_CONTROLLER, TOPOLVM_LVMD, TOPOLVM_NODE } from './calls/topolvm';

/** Everybody that rookery gives an account; an account that is none of these is a fault. */
export const COMPONENTS: readonly Component[] = [
  ROOK_OPERATOR, ROOK_MGR, ROOK_OSD, ROOK_CMD_REPORTER, ROOK_PURGE_OSD, POWERLESS_DAEMONS, BUCKET_PROVISIONER,
  CSI_OPERATOR, RBD_CONTROLLER, RBD_NODE, CEPHFS_CONTROLLER, CEPHFS_NODE, NFS_CONTROLLER, NFS_NODE, NVMEOF_CONTROLLER, NVMEOF_NODE,
  TOPOLVM_CONTROLLER, TOPOLVM_NODE, TOPOLVM_LVMD, PIE, PIE_PROBES,
];
