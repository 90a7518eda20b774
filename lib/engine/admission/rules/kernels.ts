/** Whether a kernel is at least the wanted one, such as `5.11`; a kernel that cannot be read is. */
export function isKernelAtLeast(kernel: string, wanted: string): boolean {
  const [major, minor] = numbers(kernel);
  const [wantedMajor, wantedMinor] = numbers(wanted);
  if (Number.isNaN(major) || Number.isNaN(minor)) return true;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether a kernel knows the second version of Ceph's protocol; that of RHEL 8 got it with release 8.4. */
export function knowsMsgr2(kernel: string): boolean {
  const [, build] = /^4\.18\.0-(\d+)\b.*\bel8/.exec(kernel) ?? [];
  return build === undefined ? isKernelAtLeast(kernel, '5.11') : Number(build) >= 305;
}

function numbers(version: string): number[] {
  return version.split(/[.-]/, 2).map(Number);
}
