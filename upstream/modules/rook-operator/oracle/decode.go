package main

import (
	"encoding/json"
	"errors"
	"fmt"

	csiv1 "github.com/ceph/ceph-csi-operator/api/v1"
	bucketv1 "github.com/kube-object-storage/lib-bucket-provisioner/pkg/apis/objectbucket.io/v1alpha1"
	cephv1 "github.com/rook/rook/pkg/apis/ceph.rook.io/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	utilruntime "k8s.io/apimachinery/pkg/util/runtime"
	clientgo "k8s.io/client-go/kubernetes/scheme"
)

// scheme knows every kind that a question may hold.
var scheme = func() *runtime.Scheme {
	known := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{clientgo.AddToScheme, cephv1.AddToScheme, bucketv1.AddToScheme, csiv1.AddToScheme} {
		utilruntime.Must(add(known))
	}
	return known
}()

var decoder = serializer.NewCodecFactory(scheme).UniversalDeserializer()

// decode turns JSON into upstream's type for it, the way an operator receives it.
func decode(raw json.RawMessage) (runtime.Object, error) {
	if len(raw) == 0 {
		return nil, misuse{errors.New("the question has no object")}
	}
	object, _, err := decoder.Decode(raw, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("cannot be decoded: %w", err)
	}
	return object, nil
}

// decodeAs decodes and insists on a type.
func decodeAs[T runtime.Object](raw json.RawMessage) (T, error) {
	var none T
	object, err := decode(raw)
	if err != nil {
		return none, err
	}
	typed, ok := object.(T)
	if !ok {
		return none, misuse{fmt.Errorf("the check is about %T, not about %T", none, object)}
	}
	return typed, nil
}
