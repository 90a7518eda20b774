/** The label that Kubernetes puts on every namespace. */
const NAMESPACE = 'kubernetes.io/metadata.name';

const tcp = (port: number, endPort?: number): object => ({ protocol: 'TCP', port, ...(endPort === undefined ? {} : { endPort }) });
/** Mons listen for both versions of the protocol; every other daemon takes ports of one range. */
const MON_PORTS = [tcp(3300), tcp(6789)];
const DAEMON_PORTS = [tcp(6800, 7300)];

/** Lets a pod ask for names; OpenShift's pods that answer listen on a port of their own. */
export function dnsRule(namespace: string, addresses: readonly string[], openShift: boolean): object {
  const ports = openShift ? [53, 5353] : [53];
  return {
    to: [{ namespaceSelector: { matchLabels: { [NAMESPACE]: namespace } } }, ...addresses.map(ipBlock)],
    ports: ports.flatMap((port) => [{ protocol: 'UDP', port }, tcp(port)]),
  };
}

/** Lets a pod reach daemons of the cluster, by the labels of their pods and at addresses that have none. */
export function rulesOf(namespace: string, apps: readonly string[], addresses: readonly string[]): object[] {
  const rules = apps.map((app) => ({
    to: [{ namespaceSelector: { matchLabels: { [NAMESPACE]: namespace } }, podSelector: { matchLabels: { app } } }],
    ports: app === 'rook-ceph-mon' ? MON_PORTS : DAEMON_PORTS,
  }));
  return addresses.length === 0 ? rules : [...rules, { to: addresses.map(ipBlock), ports: [...MON_PORTS, ...DAEMON_PORTS] }];
}

function ipBlock(cidr: string): object {
  return { ipBlock: { cidr } };
}
