/**
 * The letters by which Rook tells the daemons of one object apart: `a` to `z`, then `aa`.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/k8sutil/k8sutil.go
 */
export function daemonId(index: number): string {
  const letter = String.fromCharCode(97 + index % 26);
  return index < 26 ? letter : daemonId(Math.floor(index / 26) - 1) + letter;
}
