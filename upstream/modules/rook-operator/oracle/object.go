package main

import (
	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"github.com/rook/rook/pkg/operator/ceph/object"
	objectuser "github.com/rook/rook/pkg/operator/ceph/object/user"
	"github.com/rook/rook/pkg/operator/ceph/object/user/opmask"
)

func objectStore(store *cephv1.CephObjectStore, around *surroundings) error {
	if err := cephv1.ValidateObjectSpec(store); err != nil {
		return err
	}
	// Rook looks at the pools of a store only where there are any.
	for _, spec := range []*cephv1.PoolSpec{&store.Spec.MetadataPool, &store.Spec.DataPool} {
		if object.EmptyPool(*spec) {
			continue
		}
		if err := poolSpec(spec, around); err != nil {
			return err
		}
	}
	// A store that runs elsewhere has no pools to configure.
	if store.Spec.IsExternal() {
		return nil
	}
	return object.ValidateObjectStorePoolsConfig(store.Spec.MetadataPool, store.Spec.DataPool, store.Spec.SharedPools)
}

func storeEndpoint(store *cephv1.CephObjectStore) error {
	_, err := store.GetAdvertiseEndpointUrl()
	return err
}

func objectZone(zone *cephv1.CephObjectZone, around *surroundings) error {
	if err := poolSpecs(&zone.Spec.MetadataPool, &zone.Spec.DataPool, around); err != nil {
		return err
	}
	return object.ValidateObjectStorePoolsConfig(zone.Spec.MetadataPool, zone.Spec.DataPool, zone.Spec.SharedPools)
}

func objectZoneGroup(group *cephv1.CephObjectZoneGroup) error {
	return validateZoneGroup(group)
}

func objectUser(account *cephv1.CephObjectStoreUser) error {
	if err := validateUser(&objectuser.ReconcileObjectStoreUser{}, account); err != nil {
		return err
	}
	if account.Spec.OpMask != nil && *account.Spec.OpMask != nil {
		_, err := opmask.FromSlice(*account.Spec.OpMask)
		return err
	}
	return nil
}

func bucketTopic(topic *cephv1.CephBucketTopic) error {
	return topic.ValidateTopicSpec()
}
