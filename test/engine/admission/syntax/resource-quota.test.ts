import { resourceQuota } from '../../../../lib/engine/admission/syntax/resource-quota';
import { found } from './support';

const selector = (expression: object): object => ({ hard: { pods: '1' }, scopeSelector: { matchExpressions: [expression] } });

test.each([
  [{ hard: { 'requests.storage': '1Ti', 'fast.storageclass.storage.k8s.io/requests.storage': '1', 'count/pods': '4' } }, []],
  [{ hard: { pods: '1' }, scopes: ['BestEffort'] }, []],
  [selector({ scopeName: 'PriorityClass', operator: 'In', values: ['a'] }), []],
  [{ hard: { disks: '1' } }, ['spec.hard.disks: the resource "disks" is none that a quota can limit']],
  [{ hard: { pods: '1500m' } }, ['spec.hard.pods: 1500m of pods is not whole']],
  [{ hard: { 'requests.storage': '1' }, scopes: ['Terminating'] }, ['spec.scopes: the scope Terminating does not fit requests.storage']],
  [{ hard: { pods: '1' }, scopes: ['Terminating', 'NotTerminating'] }, ['spec.scopes: Terminating and NotTerminating exclude each other']],
  [selector({ scopeName: 'BestEffort', operator: 'In', values: ['a'] }),
    ['spec.scopeSelector.matchExpressions[0].operator: the scope BestEffort only takes the operator Exists']],
  [selector({ scopeName: 'PriorityClass', operator: 'In' }), ['spec.scopeSelector.matchExpressions[0].values: the operator In needs at least one value']],
])('%j', (spec, texts) => {
  expect(found(resourceQuota, { spec })).toEqual(texts);
});
