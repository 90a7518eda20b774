package main

import cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"

func network(cluster *cephv1.CephCluster) error {
	return cephv1.ValidateNetworkSpec(cluster.Namespace, cluster.Spec.Network)
}

func networkUpdate(asked question) error {
	before, err := decodeAs[*cephv1.CephCluster](asked.Before)
	if err != nil {
		return err
	}
	after, err := decodeAs[*cephv1.CephCluster](asked.Object)
	if err != nil {
		return err
	}
	return cephv1.ValidateNetworkSpecUpdate(after.Namespace, before.Spec.Network, after.Spec.Network)
}

func addressRanges(cluster *cephv1.CephCluster) error {
	return cluster.Spec.Network.AddressRanges.Validate()
}
