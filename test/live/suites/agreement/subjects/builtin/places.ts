import type { Complaint } from '../../verdicts/verdict';

/** Where Kubernetes calls a field by another name than its API does, or leaves out steps on the way to it. */
const MISNAMED: readonly (readonly [RegExp, string])[] = [
  [/\\"/g, '"'],
  [/\\n/g, '\n'],
  [/\bVolumeSource\./g, ''],
  [/\.\[(\d+)\]/g, '..$1'],
  [/^metadata\.(?=metadata\.|spec\.)/, ''],
  [/\.\{topologyKey, whenUnsatisfiable\}$/, ''],
  [/\btemplate\.(labels|annotations)$/, 'template.metadata.$1'],
  [/(Affinity\..*)\.namespace$/, '$1.namespaces'],
  [/\bresources\.storage$/, 'resources.requests.storage'],
  [/\bLoadBalancerSourceRanges\b/, 'loadBalancerSourceRanges'],
  [/\bprojected\.path$/, 'projected.sources.serviceAccountToken.path'],
  [/\bdownwardAPI\.(?=path|mode|fieldRef|resourceFieldRef)/, 'downwardAPI.items.'],
  [/\bcsi\.name$/, 'csi.nodePublishSecretRef.name'],
  [/\biscsi\.initiatorname$/, 'iscsi.initiatorName'],
  [/\biscsi\.targetportal$/, 'iscsi.targetPortal'],
  [/\bHost(PID|IPC)$/, 'host$1'],
  [/^spec\.validation\.openAPIV3Schema/, 'spec.versions.0.schema.openAPIV3Schema'],
  [/^spec\.(additionalPrinterColumns|subresources|selectableFields)\b/, 'spec.versions.0.$1'],
  [/\bwebhookClientConfig\b/, 'webhook.clientConfig'],
  [/^spec\.conversion\.conversionReviewVersions\b/, 'spec.conversion.webhook.conversionReviewVersions'],
  [/^spec\.version$/, 'spec.versions.0.name'],
  [/\bmetadata\.uID$/, 'metadata.uid'],
  [/\bJSONPath$/, 'jsonPath'],
  [/\bpersistentDisk\b/, 'gcePersistentDisk'],
];

/** What is said only because something else is wrong: ours, and what the server says besides. */
const CONSEQUENCES: readonly (readonly [ours: RegExp, theirs: RegExp])[] = [
  // A volume that is wrong counts as none.
  [/\bvolumes(\.|$)|\bvolumeClaimTemplates(\.|$)/, /\bvolume(Mounts|Devices)\.\d+\.name$|\bfileKeyRef\.volumeName$/],
  // A selector that is wrong selects nothing.
  [/^spec\.selector(\.|$)/, /^spec\.(template\.metadata\.labels|selector)$/],
  // Labels and claims are named after the object.
  [/^metadata\.(name|generateName)$/, /^metadata\.labels$|\btemplate\.metadata\.labels$|\bvolumes\.\d+\.name$/],
  [/\bvolumeClaimTemplates\.\d+\.metadata\.name$/, /\bvolumes\.\d+\.(name|persistentVolumeClaim\.claimName)$/],
  [/\blimits\.\d+\.(max|min|default)\b/, /\blimits\.\d+\.default(Request)?\b/],
  // What is not set is taken from its neighbour.
  [/\bresources\.(limits|requests)\./, /\bresources\.requests\b/],
  [/\bports\.\d+(\.port)?$/, /\bports\.\d+\.(targetPort|containerPort)$/],
  [/\bdataSource(Ref)?(\.|$)/, /\bdataSource(Ref)?(\.|$)/],
  // It takes one for the other.
  [/^spec\.clusterIP$/, /^spec\.clusterIPs(\.0)?$/],
  [/\bclientConfig\.service\.(name|namespace)$/, /\bclientConfig\.service\.(name|namespace)$/],
  // What a secret holds in the clear it looks at in the data.
  [/^stringData\./, /^data\./],
  // Of a definition it fills in names, and which versions are stored.
  [/^spec\.versions(\.|$)/, /^status\.storedVersions$/],
  [/^spec\.names(\.|$)/, /^spec\.names\.(singular|listKind)$/],
  // Of a type that does not exist there is no default.
  [/\bopenAPIV3Schema\..*\.type$/, /\bopenAPIV3Schema\..*\.default$/],
  // Of a default it names the fields.
  [/\bopenAPIV3Schema\b.*\.default$/, /\bopenAPIV3Schema\b.*\.default\b/],
  // What an entry is compared with is missing.
  [/\bcompletions$/, /\bsuccessPolicy\b/],
];

/** Whether a place that the server names is among ours. */
export function isAmong(kind: string, theirs: string, ours: readonly Complaint[]): boolean {
  const place = MISNAMED.reduce((path, [wrong, right]) => path.replace(wrong, right), theirs);
  return ours.some(({ path = '', rule = '' }) => holds(place, path) || covers(rule, path, place)
    // Volumes of claims come before the others.
    || (kind === 'StatefulSet' && /\bvolumes\./.test(place) && bare(path) === bare(place))
    || CONSEQUENCES.some(([cause, effect]) => cause.test(path) && effect.test(place)));
}

/** Whether our place is theirs, or below it; theirs may lack the numbers of entries. */
function holds(theirs: string, ours: string): boolean {
  if (`${ours}.`.startsWith(`${theirs}.`)) return true;
  const [mine, other] = [ours, theirs].map(numbers);
  return other.length < mine.length && `${bare(ours)}.`.startsWith(`${bare(theirs)}.`) && other.every((number, i) => mine[i] === number);
}

/** What is missing, of a wrong type or there twice is wrong in all its parts; a null counts as empty and then makes other things wrong. */
function covers(rule: string, ours: string, theirs: string): boolean {
  if (rule === 'schema/null-value') return true;
  // Of twins it may name the other one.
  if (rule === 'schema/duplicate-entry') return `${bare(theirs)}.`.startsWith(`${bare(ours)}.`);
  return /^schema\/(wrong-type|missing-field)$/.test(rule) && theirs.startsWith(`${ours}.`);
}

function bare(path: string): string {
  return path.split('.').filter((step) => !/^\d+$/.test(step)).join('.');
}

function numbers(path: string): string[] {
  return path.split('.').filter((step) => /^\d+$/.test(step));
}
