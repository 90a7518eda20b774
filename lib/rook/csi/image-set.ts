import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import type { Site } from '../../site/site';
import type { ImageName } from '../../upstream/catalog/release-data';
import { ROOK_LABELS } from '../rbac/labels';

/** The name under which Rook's own installations have it. */
export const IMAGE_SET = 'rook-csi-operator-image-set-configmap';

const IMAGES: Readonly<Record<string, ImageName>> = {
  plugin: 'cephCsi',
  provisioner: 'csiProvisioner',
  attacher: 'csiAttacher',
  resizer: 'csiResizer',
  snapshotter: 'csiSnapshotter',
  registrar: 'csiNodeDriverRegistrar',
  addons: 'csiAddons',
};

/** The images of the drivers, in the form that the CSI operator reads. */
export function imageSet(scope: Construct, site: Site, namespace: string): void {
  new Manifest(scope, 'image-set', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name: IMAGE_SET,
    namespace,
    phase: Phase.CONFIG,
    labels: ROOK_LABELS,
    body: { data: Object.fromEntries(Object.entries(IMAGES).map(([key, image]) => [key, site._image(image)])) },
  });
}
