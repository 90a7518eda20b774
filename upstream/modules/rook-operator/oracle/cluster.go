package main

import (
	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"github.com/rook/rook/pkg/operator/ceph/cluster/osd"
)

// osdSettings compares memory requests with limits and the names of device sets.
func osdSettings(cluster *cephv1.CephCluster) error {
	around, err := surroundingsOf(nil)
	if err != nil {
		return err
	}
	return validateOSDSettings(osd.New(around.context, around.info, cluster.Spec, ""))
}
