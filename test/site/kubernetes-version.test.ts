import { KubernetesVersion } from 'rookery';

describe('KubernetesVersion', () => {
  test.each(['1.35', 'v1.35', '1.35.2', 'v1.35.12'])('%s is Kubernetes 1.35', (text) => {
    expect(KubernetesVersion.of(text).toString()).toBe('1.35');
  });

  test.each(['', '35', '2.0', '1.x', '1.35-rc.1'])('"%s" is refused', (text) => {
    expect(() => KubernetesVersion.of(text)).toThrow(`kubernetes: "${text}" is not a Kubernetes version. Supported versions of Rook and TopoLVM `
      + 'are looked up by it. Write major and minor, for example KubernetesVersion.of("1.35").');
  });
});
