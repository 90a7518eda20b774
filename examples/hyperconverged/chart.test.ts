import { testExample } from '../../test/support/example';
import { Hyperconverged } from './chart';

testExample(Hyperconverged, 'tokyo', __dirname);
