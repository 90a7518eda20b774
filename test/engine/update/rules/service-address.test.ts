import { serviceAddress } from '../../../../lib/engine/update/rules/service-address';
import { compared } from '../support';

const one = { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'], ipFamilies: ['IPv4'] };
const two = { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1', 'fd::1'], ipFamilies: ['IPv4', 'IPv6'] };

test.each([
  [one, { ...two, ipFamilyPolicy: 'PreferDualStack' }, []],
  [two, { ...one, ipFamilyPolicy: 'SingleStack' }, []],
  [two, one, ['spec.ipFamilyPolicy: must be SingleStack when fd::1 is given up', 'spec.ipFamilyPolicy: must be SingleStack when IPv6 is given up']],
  [one, { type: 'ExternalName' }, []],
  [one, { ...one, clusterIP: '10.0.0.2', clusterIPs: ['10.0.0.2'] }, ['spec.clusterIPs[0]: cannot change: it was "10.0.0.1" and becomes "10.0.0.2"']],
  [{ clusterIP: 'None' }, one, ['spec.clusterIPs[0]: cannot change: it was "None" and becomes "10.0.0.1"']],
  [{}, { clusterIP: 'None' }, ['spec.clusterIPs[0]: cannot be chosen later: it was not set and becomes "None"']],
  [{ clusterIP: 'None' }, { clusterIP: 'None', ipFamilies: ['IPv6'] }, []],
])('%#', (before, after, texts) => {
  expect(compared(serviceAddress, { spec: before }, { spec: after })).toEqual(texts);
});
