package main

import (
	"fmt"

	"github.com/rook/rook/pkg/operator/ceph/cluster/osd/topology"
	corev1 "k8s.io/api/core/v1"
)

// nodeTopology judges the labels of all nodes, which are the others of the question.
func nodeTopology(asked question) error {
	nodes := make([]corev1.Node, 0, len(asked.Others))
	for _, raw := range asked.Others {
		object, err := decode(raw)
		if err != nil {
			return fmt.Errorf("one of the others %w", err)
		}
		node, ok := object.(*corev1.Node)
		if !ok {
			return misuse{fmt.Errorf("%T is no node", object)}
		}
		nodes = append(nodes, *node)
	}
	return topology.CheckTopologyConflicts(&nodes)
}
