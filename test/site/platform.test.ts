import { Platform } from 'rookery';

describe('Platform', () => {
  test('knows where each distribution keeps the kubelet', () => {
    expect(Platform.VANILLA.kubeletDirectory).toBe('/var/lib/kubelet');
    expect(Platform.MICROK8S.kubeletDirectory).toBe('/var/snap/microk8s/common/var/lib/kubelet');
    expect(Platform.K0S.kubeletDirectory).toBe('/var/lib/k0s/kubelet');
    expect([Platform.BOTTLEROCKET, Platform.TALOS].map(({ hostLvm }) => hostLvm)).toEqual([false, true]);
    expect(Platform.TALOS.readOnlyLvmDirectory).toBe(true);
    expect(Platform.OPENSHIFT.securityContextConstraints).toBe(true);
  });

  test('another distribution can be described', () => {
    expect(Platform.of('mine', { kubeletDirectory: '/srv/kubelet' })).toMatchObject({ name: 'mine', readOnlyLvmDirectory: false, hostLvm: true });
  });

  test.each(['var/lib/kubelet', '/var/lib/kubelet/', '/', '/var/lib kubelet'])('"%s" is refused', (kubeletDirectory) => {
    expect(() => Platform.of('mine', { kubeletDirectory })).toThrow(`kubeletDirectory: "${kubeletDirectory}" is not the path of a directory. `
      + 'CSI drivers mount volumes below it. Write an absolute path without a slash at the end, for example /var/lib/kubelet.');
  });
});
