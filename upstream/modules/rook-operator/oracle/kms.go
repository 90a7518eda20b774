package main

import (
	"context"

	"github.com/libopenstorage/secrets/vault"
	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"github.com/rook/rook/pkg/daemon/ceph/osd/kms"
)

// clusterKMS is asked under the condition under which the operator asks before it starts a cluster.
func clusterKMS(cluster *cephv1.CephCluster, around *surroundings) error {
	settings := &cluster.Spec.Security.KeyManagementService
	if !cluster.Spec.Storage.IsOnPVCEncrypted() || !settings.IsEnabled() {
		return nil
	}
	return connectionDetails(settings, cluster.Namespace, around)
}

func storeKMS(store *cephv1.CephObjectStore, around *surroundings) error {
	if store.Spec.Security == nil {
		return nil
	}
	security := store.Spec.Security
	for _, settings := range []*cephv1.KeyManagementServiceSpec{&security.KeyManagementService, &security.ServerSideEncryptionS3} {
		if !settings.IsEnabled() {
			continue
		}
		if err := connectionDetails(settings, store.Namespace, around); err != nil {
			return err
		}
	}
	return nil
}

func connectionDetails(settings *cephv1.KeyManagementServiceSpec, namespace string, around *surroundings) error {
	// Rook would ask Vault itself for the version of the engine, and there is none to ask.
	if kms.GetParam(settings.ConnectionDetails, vault.VaultBackendKey) == "" {
		settings.ConnectionDetails[vault.VaultBackendKey] = "v2"
	}
	return kms.ValidateConnectionDetails(context.Background(), around.context, settings, namespace)
}
