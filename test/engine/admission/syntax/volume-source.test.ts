import { volumeSource } from '../../../../lib/engine/admission/syntax/volume-source';
import { deployment, found } from './support';

const projected = (...sources: object[]): object => ({ projected: { sources } });
const template = (metadata: object): object => (
  { ephemeral: { volumeClaimTemplate: { metadata, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1' } } } } } });
const OWN = 'a claim that is made with its pod may only set labels and annotations';

test.each([
  [{ hostPath: { path: '/a', type: 'Directory' } }, []],
  [{ hostPath: { path: 'var' } }, ['hostPath.path: path "var" must be absolute']],
  [{ hostPath: { path: '/var/../etc' } }, ['hostPath.path: path "/var/../etc" must not hold ".."']],
  [{ emptyDir: { sizeLimit: '-1' } }, ['emptyDir.sizeLimit: sizeLimit -1 is below zero']],
  [{ secret: { secretName: 'a', defaultMode: 0o1000 } }, ['secret.defaultMode: defaultMode 512 is not within 0 to 511']],
  [{ configMap: { name: 'a', items: [{ key: 'b', path: '../c' }] } }, ['configMap.items[0].path: path "../c" must be relative and must not hold ".."']],
  [{ persistentVolumeClaim: { claimName: '' } }, ['persistentVolumeClaim.claimName: claimName is empty']],
  [{ nfs: { server: 'a', path: 'b' } }, ['nfs.path: path "b" must be absolute']],
  [{ csi: { driver: 'a_b' } }, ['csi.driver: driver "a_b" must be letters, digits, "-" and ".", at most 63 characters, beginning and ending with a letter or digit']],
  [{ iscsi: { targetPortal: 'a', iqn: 'x', lun: 0 } }, ['iscsi.iqn: iqn "x" must be an iSCSI name such as iqn.2001-04.com.example:storage']],
  [{ iscsi: { targetPortal: 'x'.repeat(63), iqn: 'iqn.2001-04.com.example:a', lun: 0, initiatorName: 'iqn.2001-04.com.example:a' } },
    ['name: the name of the volume and its targetPortal have more than 64 characters together']],
  [{ fc: {} }, ['fc.targetWWNs: neither of targetWWNs and wwids are set']],
  [{ rbd: { image: 'a', monitors: [] } }, ['rbd.monitors: monitors has no entry']],
  [{ downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: 'metadata.labels[\'a b\']' } }] } },
    ['downwardAPI.items[0].fieldRef.fieldPath: the key "a b" may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit']],
  [{ downwardAPI: { items: [{ path: 'a', resourceFieldRef: { containerName: 'c', resource: 'limits.memory', divisor: '1024' } }] } },
    ['downwardAPI.items[0].resourceFieldRef.divisor: divisor 1024 is none of the units 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei']],
  [{ downwardAPI: { items: [{ path: 'a', resourceFieldRef: { containerName: 'c', resource: 'limits.cpu', divisor: '01' } }] } },
    ['downwardAPI.items[0].resourceFieldRef.divisor: divisor 01 is none of the units 1, 1m']],
  [{ downwardAPI: { items: [{ path: 'a', resourceFieldRef: { containerName: 'c', resource: 'limits.cpu', divisor: '1000m' } }] } }, []],
  [{ csi: { driver: 'a\u0130' } }, []],
  [{ downwardAPI: { items: [{ path: 'a' }] } }, ['downwardAPI.items[0]: neither of fieldRef and resourceFieldRef are set, exactly one is needed']],
  [projected({ serviceAccountToken: { path: 'a', expirationSeconds: 5 } }), ['projected.sources[0].serviceAccountToken.expirationSeconds: expirationSeconds 5 is below 600']],
  [projected({ secret: { name: 'a', items: [{ key: 'k', path: 'p' }] } }, { configMap: { name: 'b', items: [{ key: 'k', path: 'p' }] } }),
    ['projected.sources[1].configMap.items[0].path: the file "p" comes from another source as well']],
  ...['finalizers', 'managedFields'].map((name): [object, string[]] => [template({ [name]: [] }), [`ephemeral.volumeClaimTemplate.metadata.${name}: ${OWN}`]]),
  [template({ generation: 0, name: '', creationTimestamp: null }), []],
  [template({ creationTimestamp: '2026-01-02T03:04:05Z' }), [`ephemeral.volumeClaimTemplate.metadata.creationTimestamp: ${OWN}`]],
  [{ ephemeral: {} }, ['ephemeral.volumeClaimTemplate: the ephemeral volume has no template of a claim']],
  [template({ name: 'a' }), [`ephemeral.volumeClaimTemplate.metadata.name: ${OWN}`]],
])('%j', (source, texts) => {
  expect(found(volumeSource, deployment({ volumes: [{ name: 'v', ...source }] }))).toEqual(texts.map((text) => `spec.template.spec.volumes[0].${text}`));
});

test('a pod says whose token it gets', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { volumes: [{ name: 'v', ...projected({ serviceAccountToken: { path: 'a' } }) }] } };
  expect(found(volumeSource, pod)).toEqual(['spec.volumes[0].projected.sources[0].serviceAccountToken: the pod has no serviceAccountName whose token it could get']);
});
