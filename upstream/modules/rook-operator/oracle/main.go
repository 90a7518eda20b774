// Command oracle lets the validators of Rook's operator judge single objects, without a Kubernetes or Ceph cluster.
//
// It reads one question a line as JSON on standard input and writes one answer a line, in the same order:
//
//	{"id": 1, "check": "network", "object": {...}, "before": {...}, "others": [{...}]}
//	{"id": 1, "ok": false, "message": "..."}
//
// `object` is what is judged, `before` its stored state where the check is about a change, and `others` what else there is
// in Kubernetes, such as the secrets that the object names. See checks.go for the checks and canonical.go for `canonical`.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/coreos/pkg/capnslog"
)

func main() {
	// Validators also log; their verdicts are all that is wanted here.
	capnslog.SetGlobalLogLevel(capnslog.CRITICAL)
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}

// serve answers every line until the input ends.
func serve(input io.Reader, output io.Writer) error {
	lines := bufio.NewScanner(input)
	lines.Buffer(make([]byte, 1<<16), 1<<24)
	writer := bufio.NewWriter(output)
	encoder := json.NewEncoder(writer)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		if err := encoder.Encode(answerTo(lines.Bytes())); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return writer.Flush()
}
