package main

import (
	"fmt"

	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"github.com/rook/rook/pkg/operator/ceph/controller"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

// peerToken judges the secrets of the peers that an object mirrors with.
func peerToken(asked question) error {
	decoded, err := decode(asked.Object)
	if err != nil {
		return err
	}
	around, err := surroundingsOf(asked.Others)
	if err != nil {
		return err
	}
	for _, name := range peersOf(decoded) {
		secret, found := around.secrets[name]
		if !found {
			return fmt.Errorf("there is no secret %q", name)
		}
		if err := controller.ValidatePeerToken(decoded.(client.Object), secret.Data); err != nil {
			return err
		}
	}
	return nil
}

func peersOf(object any) []string {
	switch typed := object.(type) {
	case *cephv1.CephBlockPool:
		if typed.Spec.Mirroring.Enabled && typed.Spec.Mirroring.Peers != nil {
			return typed.Spec.Mirroring.Peers.SecretNames
		}
	case *cephv1.CephFilesystem:
		if typed.Spec.Mirroring != nil && typed.Spec.Mirroring.Enabled && typed.Spec.Mirroring.Peers != nil {
			return typed.Spec.Mirroring.Peers.SecretNames
		}
	case *cephv1.CephRBDMirror:
		return typed.Spec.Peers.SecretNames
	}
	return nil
}
