import type {
  Duration, KubernetesVersion, LocalVolume, NodePool, pie, PieRelease, Platform, RegistryMirror, rook, RookRelease, SecretRef, Size, Taint, Topology,
  topolvm, TopoLvmRelease,
} from 'rookery';

/** A name of the library, called with arguments, or read as it is where there are none; `rook.OsdSet.onPvc` or `Topology.ZONE`. */
export interface Call {
  readonly call: string;
  readonly with?: readonly Value[];
}

/** A variable of the program. */
export interface Ref {
  readonly ref: string;
}

/** What an argument of a program is made of. */
export type Value = undefined | boolean | number | string | readonly Value[] | Call | Ref | { readonly [property: string]: Value };

/** Classes whose values come from a factory, so that a program calls it. */
type Made =
  | Duration | KubernetesVersion | LocalVolume | NodePool | PieRelease | Platform | RegistryMirror | RookRelease | SecretRef | Size | Taint | Topology
  | TopoLvmRelease
  | rook.CsiDriver | rook.CsiKeyManagement | rook.DeviceSelection | rook.FileSource | rook.ImageMirroring | rook.KeyManagement
  | rook.MgrModule | rook.Mons | rook.MonZone | rook.MonZones | rook.Network
  | rook.NetworkAttachment | rook.ObjectGatewayEndpoint | rook.ObjectPool | rook.OsdDevice | rook.OsdDevices | rook.OsdNode
  | rook.OsdSet | rook.Redundancy | rook.SubVolumeGroupPinning | rook.TopicEndpoint
  | rook.VaultAuth
  | pie.StaticVariant
  | topolvm.DeviceClass | topolvm.ExtenderHost | topolvm.LeaderElection | topolvm.LogLevel | topolvm.Lvmd | topolvm.LvcreateOptionClass | topolvm.Raid
  | topolvm.Scheduling | topolvm.TopoLvmNodePool | topolvm.WebhookCertificate;

/** What others refer to, so that it has to be the same one. */
type Shared =
  | { readonly storageClassName: string } | rook.CephBlockPool | rook.CephBlockPoolRadosNamespace | rook.CephBucketNotification | rook.CephCluster
  | rook.CephFilesystem | rook.CephObjectStoreAccount | rook.CephObjectStoreUser | rook.CephObjectZone | rook.CosiBucketAccessClass
  | rook.FilesystemPool | rook.ICephConnection;

/** A type of the library as a program writes it: data, calls and variables. */
export type Plain<T> =
  0 extends 1 & T ? Value
    : T extends Made ? Call
      : T extends Shared ? Ref
        : T extends string | number | boolean | undefined ? T
          : T extends readonly (infer U)[] ? readonly Plain<U>[]
            : T extends object ? string extends keyof T ? Properties<T> : 'requests' extends keyof T ? Call : Properties<T>
              : never;

type Properties<T> = { readonly [K in keyof T]: Plain<T[K]> };

/** Calls a factory of the library. */
export function call(name: string, ...args: readonly Value[]): Call {
  return { call: name, with: args };
}

/** A value of the library that has a name. */
export function constant(name: string): Call {
  return { call: name };
}
