import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExplainers } from '../../../scripts/check/check-explainers.ts';
import { fixExplainers } from '../../../scripts/check/fix/fix-explainers.ts';
import { edit, loadFixture, textOf, write } from '../load-fixture.ts';

const { seeds, content } = await loadFixture('harbor');
const path = 'explainers/harbor-strike.mdx';
const anchor = 'One truck is no number.';

/** The prose after the fix, and the lines it prints; all around the prose must be as it was. */
function fix(prose: string): { readonly prose: string; readonly lines: readonly string[] } {
  const [before = '', after = ''] = textOf(content, path).split(anchor);
  const [fixed] = fixExplainers({ seeds, content: edit(content, path, anchor, prose) });
  if (fixed === undefined) return { prose, lines: [] };
  const text = new TextDecoder().decode(fixed.bytes);
  expect(text.startsWith(before) && text.endsWith(after)).toBe(true);
  const end = text.length - after.length;
  return { prose: text.slice(before.length, end), lines: fixed.lines };
}

describe('a number that can mean one claim only is linked at its place', () => {
  test.each([
    ['They counted 640.', 'They counted [640](claim:union-640).'],
    ['More than 400 left.', '[More than 400](claim:wire-400) left.'],
    ['over 400', '[over 400](claim:wire-400)'],
    ['610 to 640', '[610 to 640](claim:wire-610-640)'],
    ['all eleven cranes', 'all [eleven](claim:wire-11) cranes'],
    ['all 11 cranes', 'all [11](claim:wire-11) cranes'],
    ['about $1.5 million', '[about $1.5 million](claim:wire-1500000)'],
    ['nearly 2,000', '[nearly 2,000](claim:union-2000)'],
    ['*640* of them', '*[640](claim:union-640)* of them'],
    ['\n\n- 640\n- 11\n\n', '\n\n- [640](claim:union-640)\n- [11](claim:wire-11)\n\n'],
    ['caf\u00e9 \u{1F6A2} & &amp; 640', 'caf\u00e9 \u{1F6A2} & &amp; [640](claim:union-640)'],
    ['640 and 7', '[640](claim:union-640) and 7'],
  ])('%s', (prose, fixed) => {
    expect(fix(prose).prose).toBe(fixed);
  });

  test('and said, with the sentence it comes from', () => {
    const line = (textOf(content, path).split(anchor)[0] ?? '').split('\n').length;
    const { lines } = fix('\n\n640\n\n');
    expect(lines).toEqual([
      `content/explainers/harbor-strike.mdx:${String(line + 2)}:1 linked [640](claim:union-640) “The Harbor Union said 640 members had joined by Tuesday, March 4.” (Harbor Union)`,
    ]);
  });
});

describe('a number stays a finding', () => {
  test.each([
    ['that no claim has', '641'],
    ['with another hedge', 'over 640'],
    ['with none, of a hedged claim', 'They counted 400'],
    ['that is one end of a range', 'They counted 610'],
    ['of another kind', '640 %'],
    ['in another currency', 'about €1.5 million'],
    ['of a date', 'in 2019'],
    ['beside a month', '11 March'],
    ['in a link', '[of 640](https://wire.example/)'],
    ['in code', '`640`'],
    ['in a description', '![640 boats](/boats.png)'],
    ['written with an escape', '\\640'],
    ['written as references', '&#54;40'],
    ['after a mark that would make it an image', '!640'],
    ['half in emphasis', 'over *400*'],
  ])('%s', (_, prose) => {
    expect(fix(prose)).toEqual({ prose, lines: [] });
  });

  test('in front matter', () => {
    const changed = edit(content, path, 'summary: The', 'summary: The 640');
    expect(fixExplainers({ seeds, content: changed })).toEqual([]);
  });

  test('with two candidates', () => {
    const claim = textOf(content, 'claims/harbor-strike/union-640.json');
    const two = write(
      edit(content, path, anchor, '640'),
      'claims/harbor-strike/union-640-beef.json',
      claim.replace('"union-640"', '"union-640-beef"'),
    );
    expect(fixExplainers({ seeds, content: two })).toEqual([]);
    const { findings } = checkExplainers({ seeds, content: two });
    expect(findings.map(({ actual }) => actual)).toEqual(['640']);
  });

  test('in a file that is no UTF-8', () => {
    const bytes = new TextEncoder().encode(textOf(edit(content, path, anchor, 'ÿ 640'), path));
    const latin = bytes.filter((byte) => byte !== 0xc3);
    const files = new Map(content.files).set(path, latin);
    expect(fixExplainers({ seeds, content: { ...content, files } })).toEqual([]);
  });
});

test('a clean explainer is left alone', () => {
  expect(fixExplainers({ seeds, content })).toEqual([]);
});

test('a byte-order mark and line ends stay', () => {
  const text = `\uFEFF${textOf(edit(content, path, anchor, '640'), path).replace(/\n/gu, '\r\n')}`;
  const [fixed] = fixExplainers({ seeds, content: write(content, path, text) });
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(fixed?.bytes)).toBe(
    text.replace(' 640 ', ' [640](claim:union-640) '),
  );
});

test('in any prose, each link is one finding less, and only links are added', () => {
  const words = fc.constantFrom(
    ...['640', 'over 400', '11', 'eleven', '7', 'half', 'nearly 2,000', '610 to 640', 'dozens'],
    ...['boats', '*', '**', '`', '“', '”', ', ', '\n', '\n\n', '> ', '- ', '!', '\\', '&amp;', '['],
    ...[']', 'March', '[x](https://wire.example/)', '\u{1F6A2}', '٧', '# '],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const changed = edit(content, path, anchor, `\n\n${parts.join(' ')}\n\n`);
      const before = checkExplainers({ seeds, content: changed }).findings;
      const [fixed] = fixExplainers({ seeds, content: changed });
      if (fixed === undefined) return;
      const text = new TextDecoder().decode(fixed.bytes);
      const after = checkExplainers({ seeds, content: write(changed, path, text) }).findings;
      const links = fixed.lines.map((line) => / linked \[(.+?)\]\((claim:[\w.-]+)\)/u.exec(line));
      const undone = links.reduce((left, link) => left.replace(`](${link?.[2] ?? ''})`, ''), text);
      expect(undone.length).toBe(textOf(changed, path).length + links.length);
      expect(after.length).toBeLessThan(before.length);
      expect(after.every(({ ruleId }) => before.some((known) => known.ruleId === ruleId))).toBe(
        true,
      );
    }),
    { seed: 7, numRuns: 150 },
  );
});
