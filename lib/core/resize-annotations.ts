import type { IConstruct } from 'constructs';
import { refusal } from './problem';

/** What marks the storage classes whose claims pvc-autoresizer looks at. */
const ENABLED = 'resize.topolvm.io/enabled';

/** What a storage class says of growing by itself. */
export interface ResizeSettings {
  readonly autoresize?: boolean;
  readonly allowVolumeExpansion?: boolean;
}

/** The annotation by which pvc-autoresizer knows a storage class, where something was said of it. */
export function resizeAnnotations(settings: ResizeSettings, where: string, scope: IConstruct): { [key: string]: string } {
  const { autoresize, allowVolumeExpansion = true } = settings;
  if (autoresize === undefined) return {};
  if (!autoresize || allowVolumeExpansion) return { [ENABLED]: String(autoresize) };
  throw refusal({
    where: `${where}autoresize`,
    what: 'volumes of the class cannot grow',
    why: 'pvc-autoresizer asks Kubernetes for more and is refused every time',
    fix: 'Remove allowVolumeExpansion: false, or autoresize',
  }, scope);
}
