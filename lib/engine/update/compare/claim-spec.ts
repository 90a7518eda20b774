import { fields, isSet } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';

/** The spec of a claim with what the API server fills in. */
export function claimSpec(claim: Fields): Fields {
  const { dataSource, dataSourceRef } = claim;
  const source = isSet(dataSource) || fields(dataSourceRef).namespace !== undefined ? dataSource : dataSourceRef;
  const reference = isSet(dataSourceRef) ? dataSourceRef : dataSource;
  return { ...claim, volumeMode: claim.volumeMode ?? 'Filesystem', dataSource: source, dataSourceRef: reference };
}
