import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { keepPunctuation } from '../../src/story/keep-punctuation.ts';

const html = async (text: string, hastPlugins = [keepPunctuation]): Promise<string> => {
  const result = await markdownToHtml(text, { features: { gfm: false }, hastPlugins });
  return result.html;
};
const words = (markup: string): string => markup.replace(/<[^>]{1,200}>/g, '');

describe('keepPunctuation', () => {
  test('puts a citation and the punctuation around it in one element', async () => {
    expect(await html('It said (“[over 9](claim:a-9)”).')).toBe(
      '<p>It said <span class="keep">(“<a href="claim:a-9">over 9</a>”).</span></p>\n',
    );
  });

  test('leaves other links and citations between words alone', async () => {
    const text = 'Some [9](claim:a-9) of [them](https://a.example).';
    expect(await html(text)).toBe(await html(text, []));
  });

  test.each([
    '[9](claim:a-9), [8](claim:a-8).',
    '“[9](claim:a-9)”, “[8](claim:a-8)”',
    '[9](claim:a-9)"[8](claim:a-8)',
    '**[9](claim:a-9).** ([8](count:sources))',
  ])('neither drops nor doubles a character of %s', async (text) => {
    expect(words(await html(text))).toBe(words(await html(text, [])));
  });
});
