import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { formatPath } from '../../schema/path';
import { cronFault } from '../../syntax/cron';
import { dig, text, title } from '../read';
import { UPKEEP } from './addons-classes';

/** A schedule for CSI-Addons that it cannot read. */
export const upkeepScheduleInvalid: Rule = {
  id: 'rook/upkeep-schedule-invalid',
  severity: Severity.ERROR,
  why: 'CSI-Addons takes @weekly in its place and only logs that it did',
  fix: 'Write five fields (minute, hour, day of month, month, day of week) or a word such as @daily',
  evidence: 'csi-addons/kubernetes-csi-addons internal/controller/csiaddons/persistentvolumeclaim_controller.go getScheduleFromAnnotation',
  kinds: ['storage.k8s.io/StorageClass', '/PersistentVolumeClaim', '/Namespace'],
  * inspect(document) {
    for (const annotation of Object.values(UPKEEP)) {
      const schedule = text(dig(document.object, 'metadata', 'annotations', annotation));
      const fault = schedule === undefined ? undefined : cronFault(schedule);
      if (fault === undefined) continue;
      yield { document, property: formatPath(['metadata', 'annotations', annotation]), message: `${title(document)} has the schedule "${schedule}", which ${fault}` };
    }
  },
};
