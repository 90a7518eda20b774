import { CsiDriver } from '../../../lib/rook/csi/csi-driver';
import csi from '../facts/ceph-csi-drivers.json';
import { installation, title } from '../facts/installation';
import optIn from '../facts/opt-in-drivers.json';
import { atomsOf, atomsOfRules } from '../facts/permissions';
import chart from '../facts/rook-ceph-access.json';

const drivers = [CsiDriver.rbd(), CsiDriver.cephFs(), CsiDriver.nfs(), CsiDriver.nvmeOf()];
const roles = new Map(installation({ csi: { drivers } }).filter(({ rules }) => rules).map((role) => [title(role), atomsOfRules(role.rules)]));

test.each(Object.entries({ ...chart.roles, ...csi.roles }))('%s holds what the chart holds', (name, lines) => {
  expect(roles.get(name.replace('rook-ceph/', ''))).toEqual(atomsOf(lines));
});

test.each(Object.entries(optIn.roles))('%s, under the name of its driver, holds what the manifests hold', (name, lines) => {
  const ours = name.replace(/ceph-csi-(nfs|nvmeof)-/, 'rook-ceph-$1-csi-ceph-com-');
  expect(roles.get(ours)).toEqual(atomsOf(lines));
});
