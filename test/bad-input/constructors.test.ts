import { rook, SecretRef, Site, Size, topolvm } from 'rookery';
import { refused, Stack, untyped } from './support';

const LONG = 'a'.repeat(64);
const NO_NAME = 'The API server refuses it, or names that are derived from it.';
const LABEL = 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.';
const SUBDOMAIN = 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.';

describe('mons', () => {
  test.each([[0, '0'], [-1, '-1'], [2.5, '2.5'], [NaN, 'NaN'], ['3', '"3"']])('as many as %p', (count, shown) => {
    expect(refused((stack) => stack.cluster({ mons: rook.Mons.onPvc(stack.local, { size: Size.gibi(10), count: untyped(count) }) }))).toBe(
      `tokyo/rook/ceph-ssd: mons.count: ${shown} is not a number of mons. Rook would start three of them for 0, and no cluster lives without one. `
      + 'Write 3, or 5 for clusters of ten nodes and more.');
  });
});

describe('a size', () => {
  test.each(['1.5', '10 GB'])('written as "%s"', (text) => {
    expect(refused((stack) => stack.cluster({ osds: [stack.osds({ size: Size.of(text) })] }))).toBe(
      `size: "${text}" is not a size. Kubernetes reads a number without a unit as bytes and refuses spaces and units such as GB. `
      + 'Write a number and one of Ki, Mi, Gi, Ti, Pi, k, M, G, T, P, for example Size.of("1536Mi") or Size.of("10Gi").');
  });

  test.each([
    [0, '0Gi is not a whole number of bytes above zero. Storage is handed out in whole bytes. Give a number above zero.'],
    [-1, '-1Gi is not a whole number of bytes above zero. Storage is handed out in whole bytes. Give a number above zero.'],
    [NaN, 'NaNGi is not a size. Kubernetes could not read it. Give a finite number above zero.'],
  ])('of %p GiB', (amount, text) => {
    expect(refused(() => Size.gibi(amount))).toBe(`size: ${text}`);
  });

  test('of half a byte', () => {
    expect(refused(() => Size.bytes(0.5))).toBe('size: 0.5 is not a whole number of bytes above zero. Storage is handed out in whole bytes. '
      + 'Choose a smaller unit, for example Size.mebi(1536) for one and a half GiB.');
  });

  test.each([
    ['"1.5"', '1.5', 'osds[0].size', (stack: Stack, size: Size) => stack.cluster({ osds: [stack.osds({ size })] })],
    ['10', 10, 'osds[0].size', (stack: Stack, size: Size) => stack.cluster({ osds: [stack.osds({ size })] })],
    ['"10 GB"', '10 GB', 'mons.size', (stack: Stack, size: Size) => stack.cluster({ mons: rook.Mons.onPvc(stack.local, { size }) })],
    ['null', null, 'osds[0].metadata.size', (stack: Stack, size: Size) => stack.cluster({ osds: [stack.osds({ metadata: { storageClass: stack.local, size } })] })],
  ])('handed over as %s', (shown, size, where, program) => {
    expect(refused((stack) => program(stack, untyped(size)))).toBe(
      `tokyo/rook/ceph-ssd: ${where}: ${shown} is not a size. Names, units and settings are read from objects, so that none of them is typed a second time. `
      + 'Write for example Size.gibi(10) or Size.of("1536Mi").');
  });
});

describe('a name', () => {
  const NAMES: [name: string, fault: string][] = [
    [LONG, 'has 64 characters'],
    ['Ceph_SSD', 'has characters or ends that DNS-1123 does not allow'],
    ['-ceph', 'has characters or ends that DNS-1123 does not allow'],
  ];
  const OWNERS: [what: string, program: (stack: Stack, name: string) => unknown, where: (name: string) => string, fix: string][] = [
    ['site', (stack, name) => new Site(stack.app, name), (name) => `${name}: id`, LABEL],
    ['namespace of an operator', (stack, name) => new rook.Operator(stack.site, 'rook', { namespace: name }), () => 'tokyo/rook: namespace', LABEL],
    ['cluster', (stack, name) => stack.cluster({}, name), (name) => `tokyo/rook/${name}: name`, LABEL],
    ['namespace', (stack, name) => stack.cluster({ namespace: name }), () => 'tokyo/rook/ceph-ssd: namespace', LABEL],
    ['set of OSDs', (stack, name) => stack.cluster({ osds: [stack.osds({}, name)] }), () => 'tokyo/rook/ceph-ssd: osds[0].name', LABEL],
    ['pool', (stack, name) => stack.pool(name), (name) => `tokyo/rook/ceph-ssd/block-pool.${name}: name`, LABEL],
    ['block storage class', (stack, name) => stack.pool().addStorageClass(name), (name) => `tokyo/rook/ceph-ssd/block-pool.replicated/storage-class.${name}: name`, SUBDOMAIN],
    ['snapshot class', (stack, name) => stack.cluster().addBlockSnapshotClass(name), (name) => `tokyo/rook/ceph-ssd/block-snapshot-class.${name}: name`, SUBDOMAIN],
    ['local storage class', (stack, name) => stack.lvm.addStorageClass(name, { deviceClass: stack.ssd }), () => 'tokyo/topolvm: className', SUBDOMAIN],
  ];

  test.each(OWNERS.flatMap(([what, program, where, fix]) => NAMES.map(([name, fault]) => [what, name, fault, program, where, fix] as const)))(
    'of a %s: %s', (_, name, fault, program, where, fix) => {
      expect(refused((stack) => program(stack, name))).toBe(`${where(name)}: "${name}" cannot be a name: it ${fault}. ${NO_NAME} ${fix}`);
    });
});

describe('a secret value', () => {
  const WHY = 'Secrets are taken by reference, so that no value ends up in a file or a log. Store the value in a Secret and write SecretRef.named("that-secrets-name").';
  const kms = (management: () => rook.KeyManagement) => (stack: Stack) => stack.cluster({ security: { kms: management() } });
  const token = SecretRef.named('vault-token');

  test('given as the name of a Secret', () => {
    const message = refused(() => SecretRef.named('Tr0ub4dor&3'));
    expect(message).toBe('secret: the text given as the name of a Secret cannot be one (it is not repeated here, since it may be the secret itself). ' + WHY);
    expect(message).not.toContain('Tr0ub4dor');
  });

  test.each<[where: string, program: (stack: Stack, secret: SecretRef) => unknown]>([
    ['tokyo/rook/ceph-ssd: cephConfigFromSecret.global.some_key', (stack, secret) => stack.cluster({ cephConfigFromSecret: { global: { some_key: { secret, key: 'key' } } } })],
    ['tokyo/rook/ceph-ssd/block-pool.mirrored: mirroring.peers[0]', (stack, secret) => stack.cluster()
      .addBlockPool('mirrored', rook.Redundancy.replicated(3), { mirroring: { mode: rook.MirroringMode.IMAGE, peers: [secret] } })],
    ['osaka: images.pullSecrets[0]', (stack, secret) => new Site(stack.app, 'osaka', { images: { pullSecrets: [secret] } })],
    ['VaultAuth.token: secret', (stack, secret) => kms(() => rook.KeyManagement.vault({ address: 'https://vault:8200', auth: rook.VaultAuth.token(secret) }))(stack)],
    ...(['caCertificate', 'clientCertificate', 'clientKey'] as const).map((name): [string, (stack: Stack, secret: SecretRef) => unknown] => [
      `KeyManagement.vault: ${name}`,
      (stack, secret) => kms(() => rook.KeyManagement.vault({ address: 'https://vault:8200', auth: rook.VaultAuth.token(token), [name]: secret }))(stack),
    ]),
    ['KeyManagement.ibmKeyProtect: apiKey', (stack, apiKey) => kms(() => rook.KeyManagement.ibmKeyProtect({ instanceId: 'id', apiKey }))(stack)],
    ['KeyManagement.kmip: certificates', (stack, certificates) => kms(() => rook.KeyManagement.kmip({ endpoint: 'kmip:5696', certificates }))(stack)],
    ['KeyManagement.azureKeyVault: certificate', (stack, certificate) => kms(() => rook.KeyManagement.azureKeyVault({
      address: 'https://rookery.vault.azure.net', clientId: 'id', tenantId: 'id', certificate,
    }))(stack)],
  ])('at %s', (where, program) => {
    const message = refused((stack) => program(stack, untyped('hunter2')));
    expect(message).toBe(`${where}: a secret value was given where a reference is expected. ${WHY}`);
    expect(message).not.toContain('hunter2');
  });
});

describe('a name that is taken', () => {
  test('by a local storage class', () => {
    expect(refused((stack) => stack.local.deviceClass && stack.lvm.addStorageClass('local', { deviceClass: stack.ssd }))).toBe(
      'tokyo/topolvm: name: storage class "local" is there already. The second one would overwrite the first. Give it a name of its own.');
  });

  test.each<[scope: string, id: string, program: (stack: Stack) => unknown]>([
    ['', 'tokyo', (stack) => new Site(stack.app, 'tokyo')],
    ['tokyo', 'rook', (stack) => [new rook.Operator(stack.site, 'rook'), new rook.Operator(stack.site, 'rook')]],
    ['tokyo/rook', 'ceph-ssd', (stack) => [stack.cluster(), stack.cluster()]],
  ])('in "%s" by "%s"', (scope, id, program) => {
    expect(refused(program)).toBe(`${scope === '' ? '' : `${scope}: `}id: there is "${id}" already. `
      + 'What is in one scope is told apart by its id, and objects would overwrite each other. Give the second one another id or name, or remove it.');
  });

  test.each<[scope: string, taken: string, program: (stack: Stack) => unknown]>([
    ['tokyo/rook/ceph-ssd', 'block pool "p"', (stack) => { const ceph = stack.cluster(); [1, 2].forEach(() => ceph.addBlockPool('p', rook.Redundancy.replicated(3))); }],
    ['tokyo/rook/ceph-ssd/block-pool.p', 'storage class "c"', (stack) => { const pool = stack.pool('p'); [1, 2].forEach(() => pool.addStorageClass('c')); }],
    ['tokyo/rook/ceph-ssd', 'block snapshot class "s"', (stack) => { const ceph = stack.cluster(); [1, 2].forEach(() => ceph.addBlockSnapshotClass('s')); }],
  ])('in "%s" by the %s', (scope, taken, program) => {
    expect(refused(program)).toBe(`${scope}: name: ${taken} is there already. The second one would overwrite the first. Give it a name of its own.`);
  });
});

test('a device class that no node has is refused with the ones there are', () => {
  expect(refused((stack) => stack.lvm.addStorageClass('fast', { deviceClass: topolvm.DeviceClass.thick('sdd', { volumeGroup: 'vg-ssd' }) }))).toBe(
    'tokyo/topolvm: storage class fast: deviceClass: no node has device class "sdd". Claims of the storage class would stay Pending. '
    + 'List it in deviceClasses of TopoLvm, or pass one of those there: ssd.');
  expect(refused((stack) => stack.lvm.addStorageClass('fast', untyped({ deviceClass: 'ssd' })))).toBe(
    'tokyo/topolvm: storage class fast: deviceClass: "ssd" is not a device class. Names, units and settings are read from objects, so that none of them '
    + 'is typed a second time. Pass the object that is listed in deviceClasses of TopoLvm, which has ssd.');
  expect(refused((stack) => stack.lvm.addStorageClass('fast', untyped({})))).toBe(
    'tokyo/topolvm: storage class fast: deviceClass: undefined is not a device class. Names, units and settings are read from objects, so that none of them '
    + 'is typed a second time. Pass the object that is listed in deviceClasses of TopoLvm, which has ssd.');
});

test.each([[undefined, 'undefined'], [null, 'null'], [{}, 'an object of another kind'], ['', '""'], ['v/g', '"v/g"']])('a volume group given as %p', (volumeGroup, shown) => {
  expect(refused(() => topolvm.DeviceClass.thick('ssd', { volumeGroup: untyped(volumeGroup) }))).toBe(
    `device class ssd: volumeGroup: ${shown} cannot be the name of a volume group. LVM has none of that name. Write it as \`vgs\` shows it.`);
});
