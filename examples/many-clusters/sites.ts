import type { ManyClustersProps } from './chart';

/** The sites of the program, with what is different about each. */
export const SITES: Readonly<Record<string, ManyClustersProps>> = {
  madrid: {
    nodes: 6,
    clusters: { 'ceph-ssd': 'nvme-[1-4]', 'ceph-hdd': 'ata-[1-4]', 'ceph-archive': 'ata-[5-8]' },
  },
  // Two tenants that share nothing but nodes: each has an operator, and with it drivers, that knows its own namespace only.
  valencia: {
    nodes: 4,
    clusters: { 'tenant-red': 'nvme-[12]', 'tenant-blue': 'nvme-[34]' },
    separateOperators: true,
  },
};
