package main

import "k8s.io/apimachinery/pkg/runtime"

// check gives upstream's reason against an object, nil where there is none.
type check func(question) error

// checks holds every check by its name.
var checks = map[string]check{
	"address-ranges":   on(addressRanges),
	"network":          on(network),
	"network-update":   networkUpdate,
	"cluster-kms":      with(clusterKMS),
	"osd-settings":     on(osdSettings),
	"block-pool":       with(blockPool),
	"filesystem":       with(filesystem),
	"subvolume-group":  on(subVolumeGroup),
	"object-store":     with(objectStore),
	"store-kms":        with(storeKMS),
	"store-endpoint":   on(storeEndpoint),
	"object-zone":      with(objectZone),
	"object-zonegroup": on(objectZoneGroup),
	"object-user":      on(objectUser),
	"bucket-topic":     on(bucketTopic),
	"bucket-claim":     on(bucketClaim),
	"node-topology":    nodeTopology,
	"nfs":              with(nfsServer),
	"client":           on(cephClient),
	"nvmeof":           on(nvmeofGateway),
	"rbd-mirror":       on(rbdMirror),
	"peer-token":       peerToken,
}

// on makes a check of a function over one object.
func on[T runtime.Object](judge func(T) error) check {
	return func(asked question) error {
		object, err := decodeAs[T](asked.Object)
		if err != nil {
			return err
		}
		return judge(object)
	}
}

// with makes a check of a function over one object and what else there is.
func with[T runtime.Object](judge func(T, *surroundings) error) check {
	return func(asked question) error {
		object, err := decodeAs[T](asked.Object)
		if err != nil {
			return err
		}
		others, err := surroundingsOf(asked.Others)
		if err != nil {
			return err
		}
		return judge(object, others)
	}
}
