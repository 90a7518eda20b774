package main

import (
	bucketv1 "github.com/kube-object-storage/lib-bucket-provisioner/pkg/apis/objectbucket.io/v1alpha1"
	opcontroller "github.com/rook/rook/pkg/operator/ceph/controller"
)

// bucketClaim judges the settings of a claim whose operator allows the default ones.
func bucketClaim(claim *bucketv1.ObjectBucketClaim) error {
	opcontroller.SetObcAllowAdditionalConfigFields()
	_, err := additionalConfigSpecFromMap(claim.Spec.AdditionalConfig)
	return err
}
