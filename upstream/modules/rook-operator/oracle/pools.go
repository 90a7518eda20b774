package main

import (
	"fmt"

	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"github.com/rook/rook/pkg/operator/ceph/pool"
)

func blockPool(object *cephv1.CephBlockPool, around *surroundings) error {
	if err := cephv1.ValidateCephBlockPool(object); err != nil {
		return err
	}
	return poolSpec(&object.Spec.PoolSpec, around)
}

func filesystem(object *cephv1.CephFilesystem, around *surroundings) error {
	around.roots = append(around.roots, object.Spec.MetadataPool.CrushRoot)
	for _, each := range object.Spec.DataPools {
		around.roots = append(around.roots, each.CrushRoot)
	}
	return validateFilesystem(around.context, around.info, around.cluster, object)
}

func subVolumeGroup(object *cephv1.CephFilesystemSubVolumeGroup) error {
	return validatePinningValues(object.Spec.Pinning)
}

// poolSpec takes every CRUSH root for there, since which there are only a running Ceph knows.
func poolSpec(spec *cephv1.PoolSpec, around *surroundings) error {
	around.roots = append(around.roots, spec.CrushRoot)
	return pool.ValidatePoolSpec(around.context, around.info, around.cluster, spec)
}

// poolSpecs judges the two pools of a store or a zone.
func poolSpecs(metadata, data *cephv1.PoolSpec, around *surroundings) error {
	if err := poolSpec(metadata, around); err != nil {
		return fmt.Errorf("metadata pool: %w", err)
	}
	if err := poolSpec(data, around); err != nil {
		return fmt.Errorf("data pool: %w", err)
	}
	return nil
}
