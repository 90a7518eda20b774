import { spawnSync } from 'node:child_process';

/** Why a program cannot be given mounts of its own here, which the operator needs to find its token where a pod has it. */
export function obstacleToMounts(): string | undefined {
  if (process.platform !== 'linux') return 'Rook\'s operator needs mounts of its own to find its token, which only Linux has.';
  if (process.getuid?.() !== 0) return 'Rook\'s operator needs mounts of its own to find its token, which only root can make.';
  const { error, status, stderr } = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/run'], { encoding: 'utf8' });
  if (status === 0) return undefined;
  return `Rook's operator needs mounts of its own to find its token, which cannot be made: ${(error?.message ?? stderr).trim()}`;
}
