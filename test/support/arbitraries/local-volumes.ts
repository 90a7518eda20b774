import fc from 'fast-check';
import { AccessMode } from 'rookery';
import type { LocalFileSystemOptions, LocalVolumeOptions, LocalVolumesProps } from 'rookery';
import type { Family, Part } from './family';
import { LATER, options } from './options';
import { call } from './plain';
import type { Plain } from './plain';
import { ANNOTATIONS, FLAG, LABELS, OVERRIDES, sizes } from './values';

/** What varies from the volumes of one site to those of another. */
export interface LocalVolumesShape {
  readonly props: Plain<LocalVolumesProps>;
  readonly disks: readonly Plain<LocalVolumeOptions>[];
  readonly directory?: Plain<LocalFileSystemOptions>;
}

const VOLUME = {
  size: sizes(10, 4096),
  name: LATER,
  accessModes: fc.constantFrom<readonly AccessMode[]>([AccessMode.READ_WRITE_ONCE], [AccessMode.READ_WRITE_ONCE_POD]),
  labels: LABELS,
  annotations: ANNOTATIONS,
  overrides: OVERRIDES,
};

/** Volumes on the first nodes of a site, made by hand; links to devices, since clusters may take all that are below /dev. */
export const LOCAL_VOLUMES: Family<LocalVolumesShape> = {
  shapes: fc.record({
    props: options<LocalVolumesProps>('LocalVolumesProps', {
      volumes: LATER, className: fc.constant('disks.local'), isDefaultClass: FLAG, labels: LABELS, annotations: ANNOTATIONS, overrides: OVERRIDES,
    }),
    disks: fc.array(options<LocalVolumeOptions>('LocalVolumeOptions', {
      ...VOLUME, node: fc.constant('fast-0'), path: fc.constantFrom('/mnt/disks/wwn-0x5000C500', '/mnt/disks/lv_1', '/mnt/disks/b'),
    }, ['node', 'path', 'size']), { minLength: 1, maxLength: 2 }),
    directory: fc.option(options<LocalFileSystemOptions>('LocalFileSystemOptions', {
      ...VOLUME, node: fc.constant('fast-1'), path: fc.constant('/mnt/disks/a'), name: fc.constant('directory'),
      fsType: fc.constant('xfs'), mountOptions: fc.constant(['noatime']),
    }, ['node', 'path', 'size']), { nil: undefined, freq: 2 }),
  }),
  write,
};

/** Clusters claim more than there is here, so that nobody is told of the class. */
function write({ props, disks, directory }: LocalVolumesShape): Part {
  const apart = disks.map((disk, index) => ({ ...disk, path: `${disk.path}${index}`, name: index === 0 ? disk.name : `disk-${index}` }));
  const volumes = [...apart.map((disk) => call('LocalVolume.block', disk)), ...directory === undefined ? [] : [call('LocalVolume.fileSystem', directory)]];
  return { steps: [{ call: 'new LocalVolumes', with: [{ ref: 'site' }, 'disks', { ...props, volumes }] }] };
}
