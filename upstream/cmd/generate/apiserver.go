package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

// APIServer is the Kubernetes API server whose own kinds are read.
type APIServer struct {
	url, token string
	client     *http.Client
}

// ConnectAPIServer finds the server that test/live/with-server.ts runs this program beside. Without one it returns nil, and
// Kubernetes' own kinds are left out.
func ConnectAPIServer() (*APIServer, error) {
	url := os.Getenv("ROOKERY_SERVER")
	if url == "" {
		return nil, nil
	}
	certificate, err := os.ReadFile(os.Getenv("ROOKERY_SERVER_CA"))
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(certificate) {
		return nil, fmt.Errorf("the API server's certificate cannot be read")
	}
	// No proxy: the server is on loopback.
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}}
	client := &http.Client{Transport: transport, Timeout: time.Minute}
	return &APIServer{url: url, token: os.Getenv("ROOKERY_SERVER_TOKEN"), client: client}, nil
}

// Get reads a JSON document of the server.
func (s *APIServer) Get(path string, into any) error {
	request, err := http.NewRequest(http.MethodGet, s.url+path, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+s.token)
	request.Header.Set("Accept", "application/json")
	response, err := s.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("GET %s: %s: %s", path, response.Status, text)
	}
	return unmarshal(text, into)
}
