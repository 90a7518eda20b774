// Command generate writes the schemas of every upstream rookery speaks to: one compact JSON file per upstream, without
// descriptions, each CRD proven against the SHA-256 of the one its project publishes.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	paths := Paths{}
	flag.StringVar(&paths.Home, "home", ".", "folder with modules, overlays, handwritten and digests.json")
	flag.StringVar(&paths.Out, "out", "", "folder the data files are written to")
	flag.StringVar(&paths.ControllerGen, "controller-gen", "controller-gen", "the pinned controller-gen")
	flag.Parse()

	if err := run(paths); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(paths Paths) error {
	if paths.Out == "" {
		return fmt.Errorf("no -out folder given")
	}
	digests, err := LoadDigests(paths)
	if err != nil {
		return err
	}
	for _, upstream := range Upstreams {
		file, err := BuildUpstream(paths, upstream, digests)
		if err != nil {
			return err
		}
		if err := file.Write(paths, upstream.Name); err != nil {
			return err
		}
	}
	server, err := ConnectAPIServer()
	if server == nil || err != nil {
		return err
	}
	file, err := BuildKubernetes(server)
	if err != nil {
		return err
	}
	return file.Write(paths, "kubernetes")
}
