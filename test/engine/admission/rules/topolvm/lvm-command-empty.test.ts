import { lvmCommandEmpty } from '../../../../../lib/engine/admission/rules/topolvm/lvm-command-empty';
import { lvmd, verdicts } from '../samples';

const commanded = (command: unknown) => verdicts(lvmCommandEmpty, lvmd([{ 'name': 'ssd', 'volume-group': 'vg' }], {}, 'lvmd', { 'lvm-command-prefix': command }));

test.each([[[]], [['', '/sbin/lvm']], [[null]]])('the command %j', (command) => {
  expect(commanded(command)).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].lvm-command-prefix',
      message: 'ConfigMap topolvm-system/lvmd calls LVM by nothing',
      fix: 'Write the command that LVM\'s subcommands follow, one word an entry, or leave lvm-command-prefix out for the node\'s own LVM',
    },
  ]);
});

test.each([[['/sbin/lvm']], [null], [undefined]])('silent: the command %j', (command) => {
  expect(commanded(command)).toEqual([]);
});
