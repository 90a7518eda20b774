import { accessOf } from '../../support/access-facts';
import { renderedObjects } from './comparison';

/** What the chart allows by default, by role, and whom. */
export const ACCESS = accessOf([...renderedObjects('defaults').values()]);
