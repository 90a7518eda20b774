import { objectLabels } from '../../core/labels';

/** Labels of every object that belongs to Rook as a whole; `storage-backend` is what Rook's own tools look for. */
export const ROOK_LABELS: Readonly<Record<string, string>> = { ...objectLabels('rook-ceph', 'rook-ceph'), 'operator': 'rook', 'storage-backend': 'ceph' };
