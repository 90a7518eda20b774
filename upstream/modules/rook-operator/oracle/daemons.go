package main

import (
	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	cephclient "github.com/rook/rook/pkg/operator/ceph/client"
)

func nfsServer(server *cephv1.CephNFS, around *surroundings) error {
	if err := server.Spec.Security.Validate(); err != nil {
		return err
	}
	// The operator chooses both, whatever is written.
	server.Spec.RADOS.Pool = ".nfs"
	server.Spec.RADOS.Namespace = server.Name
	return validateGanesha(around.context, around.info, server)
}

func cephClient(object *cephv1.CephClient) error {
	return cephclient.ValidateClient(nil, object)
}

func nvmeofGateway(gateway *cephv1.CephNVMeOFGateway) error {
	return validateGateway(gateway)
}

func rbdMirror(mirror *cephv1.CephRBDMirror) error {
	return validateMirror(&mirror.Spec)
}
