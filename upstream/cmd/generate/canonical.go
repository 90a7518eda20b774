package main

import (
	"bytes"
	"encoding/json"
)

// canonical is the one JSON text of a value: keys sorted, no spaces, nothing escaped that need not be.
func canonical(value any) []byte {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err) // only maps, slices and scalars get here
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n"))
}

func unmarshal(text []byte, into any) error {
	return useNumber(json.NewDecoder(bytes.NewReader(text))).Decode(into)
}
