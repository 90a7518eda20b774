import { App } from 'cdk8s';
import { Duration, ExistingStorageClass, pie, Resources, Site, Size } from 'rookery';
import { objectOf } from '../support/objects';
import { renderedPaths, schemaPaths } from '../support/schema-paths';

const site = new Site(new App(), 'tokyo');
const controller = new pie.Pie(site, 'pie');
const probe = controller.addProbe(ExistingStorageClass.named(site, 'local'), {
  nodeSelector: {
    nodeSelectorTerms: [{
      matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }],
      matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }],
    }],
  },
  probePeriod: Duration.minutes(10),
  probeThreshold: Duration.seconds(90),
  pvcCapacity: Size.mebi(300),
  disableProvisionProbe: false,
  disableMountProbes: false,
  resources: { ...Resources.of({ cpu: '10m', memoryLimit: Size.mebi(64) }), claims: [{ name: 'device' }] },
});

const reached = new Set(renderedPaths(objectOf(site, 'PieProbe', 'local')));
const missing = schemaPaths('pie.topolvm.io/v1alpha1', 'PieProbe').filter((path) => !reached.has(path));

test('a property reaches every field of the PieProbe', () => {
  expect(missing).toEqual([]);
});

test('no field is written that the PieProbe does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('constructs are told apart', () => {
  expect([pie.Pie.isPie(controller), pie.Pie.isPie(probe), pie.Pie.isPie('pie')]).toEqual([true, false, false]);
  expect([pie.PieProbe.isPieProbe(probe), pie.PieProbe.isPieProbe(controller), pie.PieProbe.isPieProbe(undefined)]).toEqual([true, false, false]);
});
