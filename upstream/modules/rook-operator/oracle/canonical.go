package main

import "encoding/json"

// canonical decodes an object into upstream's type and encodes it again, which is what an operator does to a resource when
// it updates it: quantities and durations come out the way Go writes them, and fields that upstream does not know are gone.
func canonical(raw json.RawMessage) (json.RawMessage, error) {
	object, err := decode(raw)
	if err != nil {
		return nil, err
	}
	return json.Marshal(object)
}
