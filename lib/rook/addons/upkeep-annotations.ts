import { defined } from '../defined';

/** What CSI-Addons is to do for the volumes of a class. */
export interface Upkeep {
  readonly reclaimSpaceSchedule?: string;
  readonly keyRotationSchedule?: string;
  readonly keyRotationEnabled?: boolean;
}

/** What tells CSI-Addons to look after the volumes of a class: csi-addons/kubernetes-csi-addons internal/controller/utils/annotations.go. */
export function upkeepAnnotations({ reclaimSpaceSchedule, keyRotationSchedule, keyRotationEnabled }: Upkeep): Record<string, string> {
  return defined<string>({
    'reclaimspace.csiaddons.openshift.io/schedule': reclaimSpaceSchedule,
    'keyrotation.csiaddons.openshift.io/schedule': keyRotationSchedule,
    'keyrotation.csiaddons.openshift.io/enable': keyRotationEnabled === undefined ? undefined : String(keyRotationEnabled),
  });
}
