/** Strings made to be misread: markup, code, links, controls and business copy in any order. */
import fc from 'fast-check';

const tokens = [
  ...'import |export |import fs from "node:fs"|export default |export const a = 1|import("x")|from '.split(
    '|',
  ),
  ...'{|}|{1}|{`${x}`}|{/* */}|{"|}"|${|<|>|</|/>|<a>|</a>|<b |<!--|-->|<![CDATA[|]]>|<?|?>|<script>|</script>'.split(
    '|',
  ),
  ...'<Num claim="x">|</Num>|<Num claim={x}>|<img src=x onerror=y>|<https://a.b>|<m@x.org>|https://a.b/c_d_e|www.a.b'.split(
    '|',
  ),
  ...'*|**|_|__|~|~~|`|``|```|~~~|#|# |## |####### |> |- |+ |* |1. |1) |12. |---|***|===|+++|:::|$$|$|^|='.split(
    '|',
  ),
  ...'[|]|(|)|[a]|[a]:|[a]: b|[a](b)|![a](b)|[^1]|[^1]: |[x] |[ ] |!|\\|\\\\|\\n|&|&amp;|&#x3c;|&#60;|&lt|&copy;|&#0;|;'.split(
    '|',
  ),
  ...'\'|"|“|”|‘|’|–|—|…|...|--|@|%|%20|:|,|.|/|?|0|1|7|12|1,000|$5|12%|½|१२|四'.split('|'),
  '|',
  '| a | b |',
  '|---|---|',
  ' ',
  '  ',
  '   ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\0',
  '\v',
  '\f',
  '\x1b',
  '\x7f',
  '\x85',
  '\xa0',
  '\xad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0301',
  'é',
  'İ',
  'ß',
  'ﬁ',
  'שלום',
  'مرحبا',
  'a',
  'A',
  'word',
  'duties rose',
  'prices fell 3%.',
  'javascript:alert(1)',
  '=cmd|x',
  '__proto__',
];

const token = fc.constantFrom(...tokens);

/** Up to sixteen tokens, with arbitrary characters in between now and then. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: token, weight: 9 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((parts) => parts.join(''));
