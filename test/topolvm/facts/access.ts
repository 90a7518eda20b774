import { accessOf } from '../../support/access-facts';
import defaults from './defaults.json';

/** What the chart allows by default, by role, and whom. */
export const ACCESS = accessOf(Object.values(defaults.objects));
