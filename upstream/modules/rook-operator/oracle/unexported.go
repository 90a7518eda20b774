package main

import (
	"unsafe" // for go:linkname, and for types that are not exported

	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"github.com/rook/rook/pkg/clusterd"
	cephclient "github.com/rook/rook/pkg/daemon/ceph/client"
	"github.com/rook/rook/pkg/operator/ceph/cluster/osd"
	_ "github.com/rook/rook/pkg/operator/ceph/cluster/rbd"
	_ "github.com/rook/rook/pkg/operator/ceph/file"
	_ "github.com/rook/rook/pkg/operator/ceph/nfs"
	_ "github.com/rook/rook/pkg/operator/ceph/nvmeof"
	_ "github.com/rook/rook/pkg/operator/ceph/object/bucket"
	objectuser "github.com/rook/rook/pkg/operator/ceph/object/user"
	_ "github.com/rook/rook/pkg/operator/ceph/object/zonegroup"
)

// Rook exports few of its validators. The others are reached by their names in the linker; go.mod pins the release whose
// signatures these are, so compare them when it changes.

//go:linkname additionalConfigSpecFromMap github.com/rook/rook/pkg/operator/ceph/object/bucket.additionalConfigSpecFromMap
func additionalConfigSpecFromMap(map[string]string) (unsafe.Pointer, error)

//go:linkname validateFilesystem github.com/rook/rook/pkg/operator/ceph/file.validateFilesystem
func validateFilesystem(*clusterd.Context, *cephclient.ClusterInfo, *cephv1.ClusterSpec, *cephv1.CephFilesystem) error

//go:linkname validateGanesha github.com/rook/rook/pkg/operator/ceph/nfs.validateGanesha
func validateGanesha(*clusterd.Context, *cephclient.ClusterInfo, *cephv1.CephNFS) error

//go:linkname validateGateway github.com/rook/rook/pkg/operator/ceph/nvmeof.validateGateway
func validateGateway(*cephv1.CephNVMeOFGateway) error

//go:linkname validateMirror github.com/rook/rook/pkg/operator/ceph/cluster/rbd.validateSpec
func validateMirror(*cephv1.RBDMirroringSpec) error

//go:linkname validateOSDSettings github.com/rook/rook/pkg/operator/ceph/cluster/osd.(*Cluster).validateOSDSettings
func validateOSDSettings(*osd.Cluster) error

//go:linkname validatePinningValues github.com/rook/rook/pkg/daemon/ceph/client.validatePinningValues
func validatePinningValues(cephv1.CephFilesystemSubVolumeGroupSpecPinning) error

//go:linkname validateUser github.com/rook/rook/pkg/operator/ceph/object/user.(*ReconcileObjectStoreUser).validateUser
func validateUser(*objectuser.ReconcileObjectStoreUser, *cephv1.CephObjectStoreUser) error

//go:linkname validateZoneGroup github.com/rook/rook/pkg/operator/ceph/object/zonegroup.validateZoneGroup
func validateZoneGroup(*cephv1.CephObjectZoneGroup) error
