package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// question is one line of input.
type question struct {
	ID     json.RawMessage   `json:"id"`
	Check  string            `json:"check"`
	Object json.RawMessage   `json:"object"`
	Before json.RawMessage   `json:"before"`
	Others []json.RawMessage `json:"others"`
}

// answer is one line of output.
type answer struct {
	ID      json.RawMessage `json:"id"`
	OK      bool            `json:"ok"`
	Message string          `json:"message,omitempty"`
	// Unasked says that the question itself is wrong, so that nothing of upstream has judged.
	Unasked bool `json:"unasked,omitempty"`
	// Object is what upstream makes of the object, for the check `canonical` only.
	Object json.RawMessage `json:"object,omitempty"`
}

// misuse is what is wrong with a question.
type misuse struct{ error }

// answerTo judges one line. Whatever goes wrong becomes a refusal, so that one bad line does not end the run.
func answerTo(line []byte) (result answer) {
	asked := question{ID: json.RawMessage("null")}
	defer func() {
		if cause := recover(); cause != nil {
			result = answer{ID: asked.ID, Message: fmt.Sprintf("panic: %v", cause)}
		}
	}()
	if err := json.Unmarshal(line, &asked); err != nil {
		return answer{ID: json.RawMessage("null"), Unasked: true, Message: "the line is not a question: " + err.Error()}
	}
	result.ID = asked.ID
	if asked.Check == "canonical" {
		object, err := canonical(asked.Object)
		return concluded(result, object, err)
	}
	check, known := checks[asked.Check]
	if !known {
		return concluded(result, nil, misuse{fmt.Errorf("there is no check %q; there are: canonical, %s", asked.Check, strings.Join(names(), ", "))})
	}
	return concluded(result, nil, check(asked))
}

func concluded(result answer, object json.RawMessage, err error) answer {
	result.OK = err == nil
	result.Object = object
	if err != nil {
		result.Message = err.Error()
		result.Unasked = errors.As(err, &misuse{})
	}
	return result
}

func names() []string {
	found := make([]string, 0, len(checks))
	for name := range checks {
		found = append(found, name)
	}
	slices.Sort(found)
	return found
}
