import { classNfsSecurity } from '../../../../../lib/engine/admission/rules/rook/class-nfs-security';
import { cluster, verdicts } from '../samples';
import { nfs, nfsClass } from './nfs-samples';

const FIX = 'Use none, sys, krb5, krb5i or krb5p in secTypes, and give the CephNFS security.kerberos for the latter three';

test('Kerberos of clients without that of servers', () => {
  expect(verdicts(classNfsSecurity, [cluster(), nfs(), nfsClass({ secTypes: 'krb5p,krb5,sys' })])).toEqual([
    { object: 'files', property: 'parameters.secTypes', message: 'StorageClass files wants krb5p and krb5, CephNFS rook-ceph/shares has no Kerberos', fix: FIX },
  ]);
});

test('a type that there is not', () => {
  expect(verdicts(classNfsSecurity, [cluster(), nfs(), nfsClass({ secTypes: 'sys,krb' })]).map(({ message }) => message)).toEqual([
    'StorageClass files wants the security type "krb", which there is not',
  ]);
});

test('silent: nothing said, nothing but users, Kerberos on both sides', () => {
  expect(verdicts(classNfsSecurity, [cluster(), nfs({ security: { kerberos: {} } }), nfsClass({ secTypes: 'krb5i,krb5p' }), nfsClass()])).toEqual([]);
  expect(verdicts(classNfsSecurity, [cluster(), nfs(), nfsClass({ secTypes: 'sys' })])).toEqual([]);
});
