import { VENDOR_VOLUMES } from '../../../../lib/engine/admission/syntax/vendor-volumes';
import { faultsIn } from './support';

const disk = { diskName: 'a', diskURI: 'https://a' };

test.each([
  ['glusterfs', { endpoints: 'a', path: 'b', endpointsNamespace: '' }, ['endpointsNamespace: endpointsNamespace is empty']],
  ['flocker', { datasetName: 'a' }, []],
  ['flocker', {}, ['the object: 0 of datasetName and datasetUUID are set, exactly one is needed']],
  ['flocker', { datasetName: 'a/b' }, ['datasetName: datasetName "a/b" must not hold "/"']],
  ['cinder', { volumeID: 'a', secretRef: {} }, ['secretRef.name: name is empty']],
  ['quobyte', { registry: 'a:1,[::1]:2', volume: 'b' }, []],
  ['quobyte', { registry: 'a', volume: 'b' }, ['registry: registry "a" must be addresses with ports, separated by ","']],
  ['quobyte', { registry: 'a:1', volume: 'b', tenant: 'x'.repeat(65) }, ['tenant: tenant has more than 64 characters']],
  ['flexVolume', { driver: 'a', options: { 'a.K8S.io/b': 'c', 'd': 'e' } }, ['options["a.K8S.io/b"]: options of kubernetes.io and k8s.io are Kubernetes\' own']],
  ['azureFile', { secretName: 'a', shareName: 'b', secretNamespace: '' }, ['secretNamespace: secretNamespace is empty']],
  ['azureDisk', disk, []],
  ['azureDisk', { ...disk, kind: 'Managed' }, ['diskURI: diskURI "https://a" must begin with /subscriptions/ for a disk of the kind Managed']],
  ['azureDisk', { ...disk, cachingMode: 'Some' }, ['cachingMode: cachingMode "Some" is not one of None, ReadOnly, ReadWrite']],
  ['storageos', { volumeName: 'a', volumeNamespace: 'B' },
    ['volumeNamespace: volumeNamespace "B" must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit']],
])('%s %j', (name, source, texts) => {
  expect(faultsIn(VENDOR_VOLUMES[name], source)).toEqual(texts);
});
