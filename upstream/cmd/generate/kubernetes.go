package main

import "fmt"

type APIServer struct{ URL, Token string }

func BuildKubernetes(server APIServer) (*DataFile, error) { return nil, fmt.Errorf("todo") }
