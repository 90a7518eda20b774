package main

import (
	"encoding/json"
	"fmt"
	"slices"

	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"github.com/rook/rook/pkg/clusterd"
	cephclient "github.com/rook/rook/pkg/daemon/ceph/client"
	exectest "github.com/rook/rook/pkg/util/exec/test"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/fake"
)

// surroundings is what validators may look at besides the object: Kubernetes with the other objects of the question, and a
// Ceph cluster that has everything that can be asked for.
type surroundings struct {
	context *clusterd.Context
	info    *cephclient.ClusterInfo
	// cluster is the CephCluster among the others, empty without one.
	cluster *cephv1.ClusterSpec
	secrets map[string]*corev1.Secret
	// roots are the CRUSH roots that Ceph knows.
	roots []string
}

// crushTypes are the levels that Ceph knows from its installation on.
var crushTypes = []string{"osd", "host", "chassis", "rack", "row", "pdu", "pod", "room", "datacenter", "zone", "region", "root"}

func surroundingsOf(raw []json.RawMessage) (*surroundings, error) {
	s := &surroundings{cluster: &cephv1.ClusterSpec{}, secrets: map[string]*corev1.Secret{}}
	core := []runtime.Object{}
	for _, each := range raw {
		object, err := decode(each)
		if err != nil {
			return nil, fmt.Errorf("one of the others %w", err)
		}
		switch typed := object.(type) {
		case *cephv1.CephCluster:
			s.cluster = &typed.Spec
		case *corev1.Secret:
			// What the API server does to a secret that is written in plain text.
			for key, value := range typed.StringData {
				if typed.Data == nil {
					typed.Data = map[string][]byte{}
				}
				typed.Data[key] = []byte(value)
			}
			s.secrets[typed.Name] = typed
			core = append(core, typed)
		default:
			return nil, misuse{fmt.Errorf("no check looks at a %T", object)}
		}
	}
	s.info = cephclient.AdminTestClusterInfo("rook-ceph")
	s.context = &clusterd.Context{
		Clientset: fake.NewClientset(core...),
		Executor:  &exectest.MockExecutor{MockExecuteCommandWithOutput: s.ceph},
	}
	return s, nil
}

// ceph answers the commands that validators run.
func (s *surroundings) ceph(_ string, args ...string) (string, error) {
	switch {
	case slices.Equal(args[:3], []string{"osd", "crush", "dump"}):
		return s.crushMap()
	case slices.Equal(args[:4], []string{"osd", "crush", "class", "ls-osd"}):
		return "[0, 1, 2]", nil
	}
	return "", fmt.Errorf("the stand-in for Ceph does not know the command %v", args)
}

func (s *surroundings) crushMap() (string, error) {
	type named struct {
		Name string `json:"name"`
	}
	dump := struct {
		Types   []named `json:"types"`
		Buckets []named `json:"buckets"`
	}{Buckets: []named{{"default"}}}
	for _, each := range crushTypes {
		dump.Types = append(dump.Types, named{each})
	}
	for _, each := range s.roots {
		dump.Buckets = append(dump.Buckets, named{each})
	}
	text, err := json.Marshal(dump)
	return string(text), err
}
