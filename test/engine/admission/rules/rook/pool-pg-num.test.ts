import { poolPgNum } from '../../../../../lib/engine/admission/rules/rook/pool-pg-num';
import { blockPool, verdicts } from '../samples';

test('a fixed number under the autoscaler, and two numbers without it', () => {
  expect(verdicts(poolPgNum,
    [blockPool({ replicated: { size: 3 }, parameters: { pg_num: '64' } }), blockPool({ replicated: { size: 3 }, parameters: { pg_num: '64', pg_autoscale_mode: 'off' } }, 'fixed')])).toEqual([
    {
      object: 'replicated',
      property: 'spec.parameters.pg_num',
      message: 'CephBlockPool rook-ceph/replicated has pg_num 64 while the autoscaler is on',
      fix: 'Remove pg_num and pgp_num, or set pg_autoscale_mode to off or warn beside equal pg_num and pgp_num',
    },
    {
      object: 'fixed',
      property: 'spec.parameters.pgp_num',
      message: 'CephBlockPool rook-ceph/fixed has pg_num 64 and pgp_num not set',
      fix: 'Remove pg_num and pgp_num, or set pg_autoscale_mode to off or warn beside equal pg_num and pgp_num',
    },
  ]);
});

test('silent: one number without the autoscaler', () => {
  expect(verdicts(poolPgNum, [blockPool({ replicated: { size: 3 }, parameters: { pg_num: '64', pgp_num: '64', pg_autoscale_mode: 'off' } })])).toEqual([]);
});
