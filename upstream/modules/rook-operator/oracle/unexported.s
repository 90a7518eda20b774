// Empty: the compiler takes functions without a body, such as those of unexported.go, only beside an assembly file.
