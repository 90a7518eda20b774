import { call, Place } from '../call';
import { type Calls, ELECTION } from './csi-sidecars';

const { EVERYWHERE, OWN, USERS } = Place;
const ADDONS = 'kubernetes-csi-addons v0.14.0 sidecar';

/** CSI-Addons registers each pod of a driver and answers its controller. */
export const ADDONS_SIDECAR: Calls = [
  call(OWN, 'core', 'pods', 'get', `${ADDONS}/internal/csiaddonsnode/csiaddonsnode.go:getCSIAddonsNode`),
  call(OWN, 'csiaddons.openshift.io', 'csiaddonsnodes', 'get create update', `${ADDONS}/internal/csiaddonsnode/csiaddonsnode.go:newCSIAddonsNode`),
  call(EVERYWHERE, 'authentication.k8s.io', 'tokenreviews', 'create', 'kubernetes-csi-addons v0.14.0 internal/kubernetes/token/grpc.go:validateBearerToken'),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'get', 'kubernetes-csi-addons v0.14.0 internal/sidecar/service/reclaimspace.go:NodeReclaimSpace'),
  call(USERS, 'core', 'secrets', 'get', 'kubernetes-csi-addons v0.14.0 internal/kubernetes/secret.go:GetSecret'),
];

/** Only below a Deployment there is a ReplicaSet between pod and owner. */
export const ADDONS_CONTROLLER: Calls = [
  ...ADDONS_SIDECAR, ...ELECTION,
  call(OWN, 'apps', 'replicasets', 'get', `${ADDONS}/internal/csiaddonsnode/csiaddonsnode.go:getCSIAddonsNode`),
];

/** On nodes it also tells how volumes fare, when asked to. */
export const ADDONS_NODE: Calls = [
  ...ADDONS_SIDECAR,
  call(OWN, 'apps', 'daemonsets/finalizers', 'update', `${ADDONS}/internal/csiaddonsnode/csiaddonsnode.go:getCSIAddonsNode; OpenShift asks for it, as the owner blocks its own deletion`),
  call(EVERYWHERE, 'core', 'nodes', 'get', `${ADDONS}/internal/volume-condition/node/node.go:NewNode`),
  call(USERS, 'core', 'persistentvolumeclaims', 'get', `${ADDONS}/internal/volume-condition/event_recorder.go:record`),
  call(USERS, 'core', 'events', 'create patch', `${ADDONS}/internal/volume-condition/event_recorder.go:newEventRecorder`),
];
