import { ExistingObject, rook, Site, SiteProps, StorageApp } from 'rookery';

/** A site with an operator, whose storage class `local` and daemon for every test are there already. */
export function siteWithOperator(props: SiteProps = {}): { site: Site; operator: rook.Operator } {
  const app = new StorageApp({ quiet: true });
  const site = new Site(app, 'tokyo', { ...props, existing: [ExistingObject.storageClass('local'), ...props.existing ?? []] });
  return { site, operator: new rook.Operator(site, 'rook') };
}

/** The storage class of claims whose class does not matter. */
export const LOCAL = { storageClassName: 'local' };
