package main

// SharedFile is a data file as it is stored: a schema may be {"$ref": n}, which stands for definitions[n].
type SharedFile struct {
	Definitions []Schema                    `json:"definitions"`
	Releases    map[string]map[string]Entry `json:"releases"`
}

// refLength is what a reference costs in bytes: {"$ref":123}.
const refLength = 12

// share finds the schemas worth writing once. Rook's device placement alone appears hundreds of times.
func (f *DataFile) share() SharedFile {
	pool := newPool()
	for _, name := range sortedKeys(f.named) {
		pool.named[name] = pool.intern(f.named[name])
	}
	for _, release := range sortedKeys(f.releases) {
		for _, key := range sortedKeys(f.releases[release]) {
			replaceSchemas(f.releases[release][key], func(schema Schema) Schema {
				pool.nodes[pool.intern(schema)].uses++
				return schema
			})
		}
	}
	pool.choose()

	result := SharedFile{Definitions: pool.definitions(), Releases: map[string]map[string]Entry{}}
	for release, entries := range f.releases {
		result.Releases[release] = map[string]Entry{}
		for key, entry := range entries {
			result.Releases[release][key] = replaceSchemas(entry, func(schema Schema) Schema {
				return pool.reference(pool.intern(schema))
			})
		}
	}
	return result
}
