import { NodePool, Size, Taint } from 'rookery';

describe('NodePool', () => {
  test('becomes facts in plain numbers', () => {
    const pool = NodePool.of('cs', {
      count: 2, nodeNames: ['n1', 'n2'], zones: ['a', 'b'], cpu: 8, memory: Size.gibi(1), kernel: '6.8', volumeGroups: { vg: Size.gibi(2) },
      devices: { sdb: Size.gibi(3) }, labels: { role: 'cs' }, taints: [Taint.noSchedule('storage', 'yes'), Taint.noExecute('drain')],
    });
    expect(pool._facts()).toEqual({
      name: 'cs', count: 2, nodeNames: ['n1', 'n2'], zones: ['a', 'b'], cpu: 8, memory: 2 ** 30, kernel: '6.8', volumeGroups: { vg: 2 ** 31 },
      devices: { sdb: 3 * 2 ** 30 }, labels: { role: 'cs' },
      taints: [{ key: 'storage', value: 'yes', effect: 'NoSchedule' }, { key: 'drain', effect: 'NoExecute' }],
    });
  });

  test.each([
    [{ count: 0 }, 'count: 0 is not a number of nodes'],
    [{ count: 1.5 }, 'count: 1.5 is not a number of nodes'],
    [{ count: 2, nodeNames: ['n1'] }, 'nodeNames: there are 1 names for 2 nodes'],
    [{ count: 2, nodeNames: ['n1', 'n1'] }, 'nodeNames: a name occurs twice'],
    [{ count: 1, nodeNames: ['Node_1'] }, 'nodeNames: "Node_1" cannot be the name of a node'],
    [{ count: 1, kernel: 'Linux 6' }, 'kernel: "Linux 6" is not a version of Linux'],
    [{ count: 1, zones: ['a', 'b'] }, 'zones: 1 nodes cannot be spread over the zones a, b'],
    [{ count: 2, zones: ['a', 'a'] }, 'zones: 2 nodes cannot be spread over the zones a, a'],
  ])('%j is refused', (options, text) => {
    expect(() => NodePool.of('cs', options)).toThrow(`node pool cs: ${text}. Checks compute with the nodes of a site.`);
  });
});
