package main

import (
	"fmt"
)

// BuildUpstream generates, patches and proves every release of one upstream.
func BuildUpstream(paths Paths, upstream Upstream, digests Digests) (*DataFile, error) {
	generated, err := Generate(paths, upstream)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", upstream.Name, err)
	}
	for _, name := range upstream.Handwritten {
		if generated[name], err = ReadHandwritten(paths, name); err != nil {
			return nil, fmt.Errorf("%s: %w", upstream.Name, err)
		}
	}
	file := NewDataFile()
	for _, release := range upstream.Releases {
		crds, err := applyRelease(paths, generated, release)
		if err != nil {
			return nil, fmt.Errorf("%s %s: %w", upstream.Name, release.Version, err)
		}
		if err := digests.Prove(upstream.Name, release.Version, crds); err != nil {
			return nil, err
		}
		for _, name := range sortedKeys(crds) {
			file.AddCRD(release.Version, crds[name])
		}
	}
	// What was proven above is what a reader gets back only if sharing lost nothing, so the file is read back as well.
	return file, digests.ProveFile(upstream.Name, file)
}

func applyRelease(paths Paths, generated map[string]CRD, release Release) (map[string]CRD, error) {
	if release.Overlay == "" {
		return generated, nil
	}
	overlay, err := LoadOverlay(paths, release.Overlay)
	if err != nil {
		return nil, err
	}
	return overlay.Apply(generated)
}
