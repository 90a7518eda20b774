/** The library that computes coding chunks. */
export enum ErasureCodeAlgorithm {
  /** Intel's storage acceleration library. */
  ISA = 'isa',
  /** Jerasure. */
  JERASURE = 'jerasure',
}
