import { goRegExp } from '../../../../lib/engine/admission/schema/go-regexp';

describe('goRegExp', () => {
  test.each([
    ['^(?i)(abort|warn)?$', ['ABORT', 'wArn', ''], ['abor']],
    ['^((?i)sun|mon)day(?:((:(sun|mon)day)$)|$)', ['SUNday', 'Monday:sunday'], ['sunDAY', 'sunday:SUNday']],
    ['^a(?i:b)c$', ['abc', 'aBc'], ['ABc', 'abC']],
    ['^[0-9a-zA-Z-.]+$', ['a-b.c'], ['a_b', '']],
    ['^[\\w+=,.@-]+$', ['a+b=c,d.e@f-g'], ['ä', 'a b']],
    ['^\\s$', [' ', '\t'], ['\u00a0', '\v']],
    ['^[^\\s]+$', ['\u00a0'], [' ']],
    ['^.$', ['a', '\r', '😀'], ['\n', 'ab']],
    ['(?s)^.$', ['\n'], ['']],
    ['(?m)^b$', ['a\nb\nc'], ['ab']],
    ['\\Aab\\z', ['ab'], ['ab\n']],
    ['^(?P<word>[[:alpha:]]+)$', ['abc'], ['ab1']],
    ['^\\Qa.b\\E$', ['a.b'], ['axb']],
    ['^[\\x00-\\x1F]$', ['\n'], ['a']],
    ['^[]a]+$', [']a'], ['b']],
    ['^a{,3}$', ['a{,3}'], ['aa']],
    ['^a{2}$', ['aa'], ['a']],
    ['(?i)^[a-c]$', ['B', 'c'], ['d']],
    ['^\\p{L}\\pN$', ['ä1'], ['1ä']],
    ['^\\/\\-\\_$', ['/-_'], ['x']],
    ['(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$', ['1.5GiB', '0'], ['1.5Gi']],
  ])('%s', (pattern, matching, others) => {
    const regexp = goRegExp(pattern)!;
    for (const text of matching) expect({ text, matches: regexp.test(text) }).toEqual({ text, matches: true });
    for (const text of others) expect({ text, matches: regexp.test(text) }).toEqual({ text, matches: false });
  });

  test.each(['(?=a)', '(?<!a)b', 'a\\', '[a', '\\1', '(a'])('%s is nothing that Go knows', (pattern) => {
    expect(goRegExp(pattern)).toBeUndefined();
  });
});
